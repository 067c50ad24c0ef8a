import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'

/** As wide as two fields in a row of a phone. */
export const halfWide = 'w-[calc(50%-0.375rem)] sm:w-40'

/** From which day until which. */
export function DayFields({ from, until }: { from: string; until: string }) {
  const t = useTranslations('finance')
  return (
    <>
      <TextField label={t('from')} name="from" type="date" defaultValue={from} className={halfWide} />
      <TextField label={t('until')} name="until" type="date" defaultValue={until} className={halfWide} />
    </>
  )
}
