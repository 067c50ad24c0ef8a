import { SelectField } from '@foyer/ui/select-field'
import type { OffersView } from './describe-offers'
import { useBookText } from './words'

type Extra = OffersView['extras'][number]

/** What may be added, each with its price and by how much it lengthens the appointment. */
export function ChooseExtras({ extras }: { extras: readonly Extra[] }) {
  const b = useBookText()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-3 font-semibold text-lg">{b('options.extras')}</legend>
      <ul className="divide-y divide-line rounded-xl bg-surface ring ring-line">
        {extras.map((extra) => (
          <li key={`${extra.id} ${extra.quantity}`}>
            {extra.mostQuantity > 1 ? <Counted extra={extra} /> : <Single extra={extra} />}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Facts({ extra: { description, price, longer } }: { extra: Extra }) {
  return (
    <>
      {description && <span className="block text-muted text-sm">{description}</span>}
      <span className="block text-muted text-sm tabular-nums">{[price, longer].filter(Boolean).join(' · ')}</span>
    </>
  )
}

function Single({ extra }: { extra: Extra }) {
  return (
    <label className="flex min-h-14 items-start gap-3.5 px-4 py-3.5 sm:px-5">
      <input
        type="checkbox"
        name="extra"
        value={extra.id}
        defaultChecked={extra.quantity > 0}
        className="check-box mt-0.5"
      />
      <span className="min-w-0 grow">
        <span className="font-medium">{extra.name}</span>
        <Facts extra={extra} />
      </span>
    </label>
  )
}

function Counted({ extra }: { extra: Extra }) {
  const b = useBookText()
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5">
      <div className="min-w-0 grow basis-48">
        <span className="font-medium">{extra.name}</span>
        <Facts extra={extra} />
      </div>
      <SelectField
        className="w-28"
        label={<span className="sr-only">{extra.name}</span>}
        name="extra"
        defaultValue={extra.quantity ? written(extra.id, extra.quantity) : ''}
        options={[
          { value: '', label: b('options.none') },
          ...Array.from({ length: extra.mostQuantity }, (_, place) => ({
            value: written(extra.id, place + 1),
            label: String(place + 1),
          })),
        ]}
      />
    </div>
  )
}

const written = (id: string, quantity: number) => (quantity > 1 ? `${id}.${quantity}` : id)
