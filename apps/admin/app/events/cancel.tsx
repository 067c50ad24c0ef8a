import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.events.cancel)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('services.change')) throw new Response(null, { status: 403 })
  const { id, name, booking, taken } = await caller.events.get({ eventId: params.eventId ?? '' })
  if (booking === 'canceled') throw new Response(null, { status: 409 })
  return { id, name, taken, key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const eventId = args.params.eventId ?? ''
  return submit(args, {
    read: (form) => ({ eventId, reason: optional(form, 'reason'), key: text(form, 'key') }),
    call: (caller, input) => caller.events.cancel(input),
    done: ({ canceled }) => ({
      to: paths.event(eventId),
      toast: { key: 'eventCanceled', values: { count: String(canceled) } },
    }),
  })
}

/** Calls an event off, having said what that does. */
export default function CancelEvent() {
  const t = useTranslations('events')
  const words = useTranslations('common')
  const { id, name, taken, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  return (
    <Dialog
      title={t('cancelTitle', { name })}
      description={t('cancelText', { count: taken })}
      closeTo={paths.event(id)}
      closeLabel={words('close')}
    >
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['reason']} />
        <FormKey value={key} />
        <TextArea
          label={t('reason')}
          name="reason"
          aside={words('optional')}
          hint={t('reasonHint')}
          maxLength={500}
          defaultValue={values.reason}
          error={errorOf('reason')}
        />
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={paths.event(id)} variant="secondary" preventScrollReset>
            {t('keep')}
          </ButtonLink>
          <SubmitButton variant="danger">{t('cancel')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
