import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { DefinitionList } from '@foyer/ui/definition-list'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text, texts } from '../edge/submit.server.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { nameOf } from './booking-row.tsx'
import { EditFields } from './edit-fields.tsx'
import { readEdit } from './read-edit.ts'

export const meta = title((t) => t.bookings.edit)

export const loader = page(async ({ caller }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const booking = await caller.bookings.get({ bookingId })
  if (!booking.may.edit) throw new Response(null, { status: 409 })
  return { booking, preview: await caller.bookings.previewEdit({ bookingId }), key: crypto.randomUUID() }
})
export type EditPreview = Awaited<ReturnType<typeof loader>>['preview']

/** Shows the new price first where there is one, and changes the booking when that price comes back with the form (BOK-13). */
export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({
      bookingId,
      ...readEdit(texts(form)),
      total: Number(text(form, 'total')),
      key: text(form, 'key'),
    }),
    call: async (caller, { total, key, ...wanted }) => {
      const preview = await caller.bookings.previewEdit(wanted)
      if (preview.totalMinor !== total) return preview
      await caller.bookings.edit({ ...wanted, key, expectedTotalMinor: total })
      return null
    },
    done: (preview, { bookingId: _, ...wanted }) =>
      preview
        ? { show: { preview, wanted } }
        : {
            to: backToBooking(bookingId, new URL(args.request.url).searchParams),
            toast: { key: 'bookingEdited' },
          },
  })
}

export default function Edit() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const locale = useRegion()
  const { booking, preview, key } = useLoaderData<typeof loader>()
  const shown = useFormAnswer<typeof action>()?.show
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const money = (minor: number) => formatMoney(minor, booking.price.currency, locale)
  const next = shown?.preview
  return (
    <Dialog
      title={t('editTitle', { name: nameOf(booking.customer) })}
      description={booking.service.name}
      closeTo={back}
      closeLabel={words('close')}
    >
      <Form method="post" action={`?${search}`} className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['persons', 'note']} />
        <FormKey value={key} />
        <input type="hidden" name="total" value={next?.totalMinor ?? preview.totalMinor} />
        <EditFields preview={preview} currency={booking.price.currency} wanted={shown?.wanted} />
        {next && (
          <DefinitionList
            layout="amounts"
            items={[
              ...next.lines.map(({ name, quantity, amountMinor }) => ({
                ...{ label: quantity > 1 ? `${quantity} × ${name}` : name, value: money(amountMinor) },
              })),
              ...(next.coupon
                ? [{ label: t('coupon', { code: next.coupon.code }), value: money(-next.coupon.discountMinor) }]
                : []),
              { label: t('editDifference'), value: money(next.differenceMinor) },
              { label: t('editTotal'), value: money(next.totalMinor), strong: true },
            ]}
          />
        )}
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('back')}
          </ButtonLink>
          <SubmitButton>{next ? t('editSave') : t('editContinue')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
