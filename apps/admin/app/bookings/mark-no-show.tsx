import { formatDateTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { DefinitionList } from '@foyer/ui/definition-list'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text, ticked, whole } from '../edge/submit.server.ts'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { backToBooking } from './back-to-booking.ts'
import { BookingDialog } from './booking-dialog.tsx'
import { nameOf } from './booking-row.tsx'

export const meta = title((t) => t.bookings.noShow)

export const loader = page(async ({ caller, staff }, { params }) => {
  const booking = await caller.bookings.get({ bookingId: params.bookingId ?? '' })
  if (!booking.may.markNoShow) throw new Response(null, { status: 409 })
  return { booking, mayWaive: staff.permissions.has('bookings.override'), key: crypto.randomUUID() }
})

export const action = (args: ActionFunctionArgs) => {
  const bookingId = args.params.bookingId ?? ''
  return submit(args, {
    read: (form) => ({
      ...{
        bookingId,
        key: text(form, 'key'),
        waive: ticked(form, 'waive'),
        waiveReason: optional(form, 'waiveReason'),
      },
      ...(optional(form, 'kept') && { expectedKeptMinor: whole(form, 'kept') }),
    }),
    call: (caller, input) => caller.bookings.markNoShow(input),
    done: () => ({
      to: backToBooking(bookingId, new URL(args.request.url).searchParams),
      toast: { key: 'noShowMarked' },
    }),
  })
}

export default function MarkNoShow() {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { booking, mayWaive, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const back = backToBooking(booking.id, search)
  const when = formatDateTime(booking.startsAt, { locale, zone: booking.zone })
  const { keptMinor, refundMinor, owedMinor, why } = booking.settlement.noShow
  const money = (minor: number) => formatMoney(minor, booking.price.currency, locale)
  return (
    <BookingDialog
      title={t('noShowTitle')}
      description={t('noShowText', { name: nameOf(booking.customer), when })}
      back={back}
      size="sm"
      formKey={key}
      shown={['waiveReason']}
      verb={t('markNoShow')}
      variant="danger"
    >
      <input type="hidden" name="kept" value={keptMinor} />
      <DefinitionList
        layout="amounts"
        items={[
          { label: t('settled.kept'), value: money(keptMinor), hint: why !== 'none' && t(`feeLabels.${why}`) },
          { label: t('settled.back'), value: money(refundMinor) },
          { label: t('settled.owed'), value: money(owedMinor), strong: true },
        ]}
      />
      {mayWaive && keptMinor > 0 && (
        <div className="space-y-3">
          <CheckboxField label={t('cause.waive')} name="waive" defaultChecked={values.waive === 'on'} />
          <div className="hidden group-has-[input[name=waive]:checked]/form:block">
            <TextField
              label={t('cause.waiveReason')}
              name="waiveReason"
              hint={t('cause.waiveHint')}
              maxLength={500}
              defaultValue={values.waiveReason}
              error={errorOf('waiveReason')}
            />
          </div>
        </div>
      )}
    </BookingDialog>
  )
}
