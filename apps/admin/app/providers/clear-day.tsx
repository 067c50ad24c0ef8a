import { dateInZone, formatDay } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { PageHeader } from '@foyer/ui/page-header'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { optional, submit, text, texts, ticked } from '../edge/submit.server.ts'
import { useErrorTexts } from '../messages/catalogue.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { ChooseAbsence } from './choose-absence.tsx'
import { ClearDayForm, type ClearedDay } from './clear-day-form.tsx'
import { decisionsOf } from './ways-out.ts'

export const meta = title((t) => t.away.title)

const isDate = /^\d{4}-\d{2}-\d{2}$/

export const loader = page(async ({ caller, staff }, { request }) => {
  const { searchParams } = new URL(request.url)
  const providers = (await caller.providers.list()).filter(({ active }) => active)
  const providerId = searchParams.get('provider')
  const today = dateInZone(staff.now.toISOString(), staff.business.timeZone)
  const wished = searchParams.get('date') ?? ''
  const date = isDate.test(wished) && wished > today ? wished : today
  return {
    ...{ providers: providers.map(({ id, name }) => ({ id, name })), today, date, providerId },
    day: providerId ? await caller.providers.previewClearDay({ providerId, date }) : null,
    key: crypto.randomUUID(),
  }
})

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({
      ...{ providerId: text(form, 'providerId'), date: text(form, 'date'), key: text(form, 'key') },
      ...{ takeDayOff: ticked(form, 'takeDayOff'), reason: optional(form, 'reason') },
      decisions: decisionsOf(texts(form)),
    }),
    call: (caller, input) => caller.providers.clearDay(input),
    done(cleared) {
      const count = (as: string) => cleared.filter((each) => each.as === as).length
      if (count('refused')) return { show: cleared }
      const values = { moved: String(count('moved')), canceled: String(count('canceled')) }
      return { to: paths.today, toast: { key: 'dayCleared' as const, values } }
    },
  })

/** A provider does not come: who was booked, and what becomes of each (ADM-1). */
export default function ClearDay() {
  const t = useTranslations('away')
  const { day } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} description={t('text')} />
      <ChooseAbsence />
      <StillOpen />
      {day && <ClearDayForm key={formOf(day)} day={day} />}
    </div>
  )
}

/** What could not be done, by name; the form below asks for it anew. */
function StillOpen() {
  const t = useTranslations('away')
  const errors = useErrorTexts()
  const { day } = useLoaderData<typeof loader>()
  const { show } = useFormAnswer<typeof action>() ?? {}
  if (!show) return null
  const refused = show.filter(({ as }) => as === 'refused')
  const nameOf = (id: string) => {
    const customer = day?.bookings.find((each) => each.id === id)?.customer
    return customer ? `${customer.givenName} ${customer.familyName}`.trim() : ''
  }
  return (
    <Banner tone="warn" className="mb-6">
      <p>{t('partly', { done: show.length - refused.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {refused.map(({ bookingId, reason }) => (
          <li key={bookingId}>
            {nameOf(bookingId)}: {reason && errors[reason]}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

export type ClearDayData = Awaited<ReturnType<typeof loader>>

/** Another day, or fewer who are still to be looked after, is another form. */
const formOf = ({ provider, date, bookings }: ClearedDay) => [provider.id, date, ...bookings.map(({ id }) => id)].join()

/** The day in words, in the business's habits. */
export const dayInWords = (date: string, locale: string) => formatDay(`${date}T12:00:00Z`, { locale, zone: 'UTC' })
