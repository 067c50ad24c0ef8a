import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { useTranslations } from 'use-intl'
import type { Caller } from '../edge/load-context.server.ts'
import { paths } from '../paths.ts'
import { DaysOff } from './days-off.tsx'
import { SpecialDays } from './special-days.tsx'
import { WeekForm } from './week-form.tsx'

export type LoadedHours = Awaited<ReturnType<Caller['hours']['get']>>

export interface CalendarProps {
  hours: LoadedHours
  /** null for the business itself. */
  providerId: string | null
  languages: readonly ('en' | 'fr')[]
  mayChange: boolean
}

/** When somebody, or the business, is there: the week, days off, special days, and what is booked outside of all that. */
export function Calendar(props: CalendarProps) {
  const t = useTranslations('hours')
  const { outside, locations } = props.hours
  const list = props.providerId ? `${paths.bookings}?providerId=${props.providerId}` : paths.bookings
  return (
    <>
      {outside > 0 && (
        <Banner
          tone="warn"
          className="mb-6"
          title={t('outside', { count: outside })}
          actions={
            <ButtonLink to={list} variant="secondary" size="sm">
              {t('showBookings')}
            </ButtonLink>
          }
        >
          {t('outsideText')}
        </Banner>
      )}
      {locations.length === 0 && (
        <Banner tone="warn" className="mb-6" title={t('noLocation')}>
          {t('noLocationText')}
        </Banner>
      )}
      <WeekForm {...props} />
      <DaysOff {...props} />
      <SpecialDays {...props} />
    </>
  )
}
