import { formatMoney } from '@foyer/format/money'
import { SelectField } from '@foyer/ui/select-field'
import { TextArea } from '@foyer/ui/text-area'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { EditPreview } from './edit.tsx'
import { fieldOfExtra, type readEdit } from './read-edit.ts'

interface Props {
  preview: EditPreview
  currency: string
  /** What was asked for when the new price was shown. */
  wanted?: ReturnType<typeof readEdit>
}

/** Persons, extras and note as they stand, or as they were just asked for. */
export function EditFields({ preview, currency, wanted }: Props) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const { values, errorOf } = useAnswer()
  const { persons, extras, note } = preview.fields
  const quantityOf = (extraId: string) => wanted?.extras?.find((each) => each.extraId === extraId)?.quantity ?? 0
  return (
    <>
      {persons && (
        <SelectField
          label={t('persons')}
          name="persons"
          defaultValue={values.persons ?? wanted?.persons ?? persons.now}
          options={upTo(1, persons.most)}
          error={errorOf('persons')}
        />
      )}
      {extras.map(({ extraId, name, now, most, priceMinor }) => (
        <SelectField
          key={extraId}
          label={name}
          aside={formatMoney(priceMinor, currency, locale)}
          name={fieldOfExtra(extraId)}
          defaultValue={values[fieldOfExtra(extraId)] ?? (wanted ? quantityOf(extraId) : now)}
          options={upTo(0, most)}
        />
      ))}
      <TextArea
        label={t('note')}
        name="note"
        maxLength={1000}
        defaultValue={values.note ?? wanted?.note ?? note ?? ''}
        error={errorOf('note')}
      />
    </>
  )
}

const upTo = (from: number, most: number) =>
  Array.from({ length: most - from + 1 }, (_, place) => String(from + place)).map((value) => ({ value, label: value }))
