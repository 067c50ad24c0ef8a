import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { atWork, type Desk, page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { askedInvoices } from './asked-invoices.server.ts'

export const meta = title((t) => t.invoices.sendMany)

const most = 200
const asked = ({ staff }: Desk, { request }: Pick<LoaderFunctionArgs, 'request'>) =>
  askedInvoices(new URL(request.url).searchParams, { now: staff.now, zone: staff.business.timeZone })

export const loader = page(async (desk, args) => {
  if (!desk.staff.permissions.has('invoices.issue')) throw new Response(null, { status: 403 })
  const { shown, input } = asked(desk, args)
  const { invoices, next } = await desk.caller.invoices.search({ ...input, limit: most })
  const ids = invoices.filter(({ customer }) => customer.hasEmail).map(({ id }) => id)
  return { shown, ids, without: invoices.length - ids.length, isMore: next !== null, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const { shown } = asked(atWork(args), args)
  return submit(args, {
    read: (form) => ({ invoiceIds: form.getAll('invoice').map(String), key: text(form, 'key') }),
    call: (caller, input) => caller.invoices.send(input),
    done: ({ sent }) => ({
      to: paths.invoices(shown),
      toast: { key: 'invoicesSent', values: { count: String(sent) } },
    }),
  })
}

/** Sends what the list shows, having said how many that is (INV-4). */
export default function SendInvoices() {
  const t = useTranslations('invoices')
  const words = useTranslations('common')
  const { shown, ids, without, isMore, key } = useLoaderData<typeof loader>()
  const back = paths.invoices(shown)
  return (
    <Dialog
      title={t('sendMany')}
      description={t('sendManyText', { count: ids.length })}
      closeTo={back}
      closeLabel={words('close')}
      size="sm"
    >
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors />
        <FormKey value={key} />
        {ids.map((id) => (
          <input key={id} type="hidden" name="invoice" value={id} />
        ))}
        {without > 0 && <p>{t('sendManyWithout', { count: without })}</p>}
        {isMore && <p>{t('sendManyFirst')}</p>}
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('back')}
          </ButtonLink>
          {ids.length > 0 && <SubmitButton>{t('sendManyDo', { count: ids.length })}</SubmitButton>}
        </div>
      </Form>
    </Dialog>
  )
}
