import { formatDateTime, formatTime } from '@foyer/format/dates'
import { Select } from '@foyer/ui/select-field'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { ClearedDay } from './clear-day-form.tsx'
import { fieldOf, optionOf } from './ways-out.ts'

interface Props {
  booking: ClearedDay['bookings'][number]
  day: ClearedDay
  /** What had been chosen, when the form comes back. */
  chosen: Record<string, string>
}

/** What becomes of one booking. */
export function ChooseWay({ booking, day, chosen }: Props) {
  const t = useTranslations('away')
  const locale = useRegion()
  const { id, zone, startsAt, customer, colleagues, later, suggested } = booking
  const place = { locale, zone }
  const options = [...colleagues, ...later].map(optionOf)
  const before = chosen[fieldOf(id)] ?? ''
  const best = suggested ? optionOf(suggested) : 'left'
  const label = t('way', { name: `${customer.givenName} ${customer.familyName}`, when: formatTime(startsAt, place) })
  return (
    <Select
      name={fieldOf(id)}
      aria-label={label}
      defaultValue={['canceled', 'left', ...options].includes(before) ? before : best}
      className="@lg:w-80 @lg:shrink-0"
    >
      {colleagues.length > 0 && (
        <optgroup label={t('sameTime')}>
          {colleagues.map((way) => (
            <option key={way.providerId} value={optionOf(way)}>
              {t('sameTimeWith', { provider: way.name })}
            </option>
          ))}
        </optgroup>
      )}
      {later.length > 0 && (
        <optgroup label={t('anotherTime', { provider: day.provider.name })}>
          {later.map((way) => (
            <option key={way.startsAt} value={optionOf(way)}>
              {formatDateTime(way.startsAt, place)}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t('elsewise')}>
        <option value="canceled">{t('cancel')}</option>
        <option value="left">{t('leave')}</option>
      </optgroup>
    </Select>
  )
}
