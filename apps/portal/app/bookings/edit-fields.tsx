import { SelectField } from '@foyer/ui/select-field'
import { TextArea } from '@foyer/ui/text-area'
import { useText } from '../messages/text'
import { fieldError, type ToldRefusal } from '../refusal'
import { useBusiness } from '../use-business'
import type { EditData } from './edit'
import { fieldOfExtra } from './read-edit'

type Fields = NonNullable<EditData['fields']>
interface Props {
  fields: Fields
  /** What was typed into a form that came back. */
  typed?: Record<string, string>
  refusal?: ToldRefusal
}

/** Persons, extras and the note, as far as the business lets them be changed. */
export function EditFields({ fields: { persons, extras, note }, typed, refusal }: Props) {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  return (
    <>
      {persons && (
        <SelectField
          label={t('edit.persons')}
          name="persons"
          className="max-w-60"
          defaultValue={typed?.persons ?? persons.now}
          options={upTo(1, persons.most)}
          error={fieldError(refusal, 'persons')}
        />
      )}
      {extras.length > 0 && (
        <fieldset className="space-y-4">
          <legend className="mb-2 text-lg">{t('edit.extras')}</legend>
          {extras.map((extra) => (
            <Extra key={extra.extraId} extra={extra} typed={typed?.[fieldOfExtra(extra.extraId)]} />
          ))}
        </fieldset>
      )}
      {note !== null && (
        <TextArea
          label={t('edit.note', { business })}
          aside={t('cancel.optional')}
          name="note"
          maxLength={1000}
          defaultValue={typed?.note ?? note}
          error={fieldError(refusal, 'note')}
        />
      )}
    </>
  )
}

function Extra({ extra, typed }: { extra: Fields['extras'][number]; typed?: string }) {
  const t = useText()
  const { price, lengthens } = extra
  const each = extra.pricing === 'PER_PERSON' ? t('edit.extraPerPerson', { price }) : t('edit.extraPrice', { price })
  return (
    <SelectField
      label={extra.name}
      hint={[each, lengthens && t('edit.extraMinutes', { minutes: lengthens })].filter(Boolean).join(' · ')}
      name={fieldOfExtra(extra.extraId)}
      className="max-w-80"
      defaultValue={typed ?? extra.now}
      options={[{ value: '0', label: t('edit.none') }, ...upTo(1, extra.most)]}
    />
  )
}

const upTo = (from: number, most: number) =>
  Array.from({ length: most - from + 1 }, (_, place) => String(from + place)).map((value) => ({ value, label: value }))
