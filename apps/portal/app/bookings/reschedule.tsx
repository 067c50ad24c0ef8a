import { dateInZone } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { FormErrors } from '@foyer/ui/form-errors'
import { PageHeader } from '@foyer/ui/page-header'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { useEffect } from 'react'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import type { LiveHandle } from '../live'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { formError } from '../refusal'
import { addDays, monthOf } from '../times/calendar-month'
import { findTimes } from '../times/find-times'
import { type AskedTimes, readAskedTimes } from '../times/read-asked-times'
import { ChooseAlternative } from './choose-alternative'
import { ChooseTime } from './choose-time'
import { describeWholeBooking, zoneOf } from './describe-booking'
import { describeSettlement } from './describe-settlement'
import { explainTaken } from './explain-taken.server'
import { NotPossible } from './not-possible'

const asked = (request: Request): AskedTimes => readAskedTimes(new URL(request.url).searchParams)

/** The booking beside the real free times it can be moved to (BOK-5). */
export const loader = customerPage(async ({ call, scope, slug, regional, zone, now, text }, { params, request }) => {
  const bookingId = params.bookingId ?? ''
  const card = await call.bookings.get({ bookingId })
  const shown = zoneOf(card, { slug, regional, zone })
  const today = dateInZone(now, card.zone)
  const wanted = asked(request)
  const clock = {
    regional,
    zone: shown,
    today,
    lastMonth: monthOf(addDays(today, scope.settings.scheduling.horizonDays)),
  }
  return {
    slug,
    title: text('titles.reschedule', { service: card.service.name }),
    booking: describeWholeBooking(card, { slug, regional, zone }),
    keeps: describeSettlement(card.settlement, { currency: card.price.currency, regional }).fee,
    clock,
    times: card.reschedule.allowed
      ? await findTimes(
          (when) => call.bookings.freeTimes({ bookingId, providerId: wanted.provider, ...when }),
          wanted,
          clock,
        )
      : null,
    key: crypto.randomUUID(),
  }
})
export type RescheduleData = Awaited<ReturnType<typeof loader>>
export type MovingTimes = NonNullable<RescheduleData['times']>

let known: RescheduleData | undefined

/** Another day, month or provider needs the free times alone; they come from the procedure, the rest is here already. */
export async function clientLoader({
  request,
  params,
  serverLoader,
}: ClientLoaderFunctionArgs): Promise<RescheduleData> {
  const wanted = asked(request)
  if (known?.booking.id !== params.bookingId || !known?.times || !wanted.month) return serverLoader<typeof loader>()
  const { liveTimes } = await import('./live-times')
  const { slug, booking, clock } = known
  try {
    return { ...known, times: await findTimes(liveTimes(slug, booking.id, wanted.provider), wanted, clock) }
  } catch {
    return serverLoader<typeof loader>()
  }
}

export const action = customerAction(
  async ({ call, slug, regional, zone }, { startsAt = '', providerId, key = '' }, { params }) => {
    const bookingId = params.bookingId ?? ''
    await call.bookings.reschedule({ bookingId, startsAt, key, ...(providerId && { providerId }) })
    const { shortDay, startTime } = describeWholeBooking(await call.bookings.get({ bookingId }), {
      slug,
      regional,
      zone,
    })
    return { to: paths.booking(slug, bookingId), toast: { kind: 'moved', when: `${shortDay}, ${startTime}` } }
  },
  {
    explain: (refusal, visit, { params }) => explainTaken(refusal, visit, params.bookingId ?? ''),
  },
)

export const handle: LiveHandle = { showsTimes: true }

export const meta = pageTitle

export default function Reschedule() {
  const t = useText()
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  useEffect(() => {
    known = data
    return () => {
      known = undefined
    }
  }, [data])
  const { slug, booking, keeps, times, key } = data
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  if (!times)
    return (
      <NotPossible
        heading={t('reschedule.heading')}
        back={back}
        booking={booking}
        why={booking.reschedule === 'allowed' ? 'off' : booking.reschedule}
      />
    )
  const alternatives = refused?.extra ?? []
  const isTaken = alternatives.length > 0
  const error = isTaken ? undefined : formError(refused?.refusal, [])
  return (
    <>
      <PageHeader title={t('reschedule.heading')} back={back} />
      {keeps && <Banner className="mb-6" tone="warn" title={t('reschedule.keepsFee', { fee: keeps })} />}
      {error && <FormErrors className="mb-6" title={t('formErrors')} errors={[error]} />}
      {isTaken ? (
        <ChooseAlternative
          slug={slug}
          booking={booking}
          alternatives={alternatives}
          providerId={refused?.values.providerId}
          formKey={key}
        />
      ) : (
        <ChooseTime slug={slug} booking={booking} times={times} formKey={key} />
      )}
    </>
  )
}
