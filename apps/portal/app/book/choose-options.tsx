import { Button } from '@foyer/ui/button'
import { SelectField } from '@foyer/ui/select-field'
import { Form, useSubmit } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import { ChooseExtras } from './choose-extras'
import { ChooseProvider } from './choose-provider'
import type { TimesData } from './load-times.server'
import { useBookText } from './words'

/** A GET form, so that the address holds the choice; sends itself on change once scripts run. */
export function ChooseOptions({ data }: { data: TimesData }) {
  const b = useBookText()
  const locale = useLocale()
  const submit = useSubmit()
  const form = useRef<HTMLFormElement>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const { slug, offers, wish, times } = data
  const { locations, locationId } = times.free
  const hasPersons = offers.mostPersons > 1
  const hasPlaces = locations.length > 1
  if (offers.providers.length < 2 && !hasPersons && !hasPlaces && !offers.extras.length) return null
  return (
    <Form
      ref={form}
      method="get"
      action={paths.book(slug, locale)}
      aria-label={b('options.label')}
      className="space-y-8"
      onChange={() => submit(form.current, { replace: true, preventScrollReset: true })}
    >
      <input type="hidden" name="service" value={offers.id} />
      {wish.month && <input type="hidden" name="month" value={wish.month} />}
      {wish.day && <input type="hidden" name="day" value={wish.day} />}
      {wish.coupon && <input type="hidden" name="coupon" value={wish.coupon} />}
      {wish.zone && <input type="hidden" name="zone" value={wish.zone} />}
      {offers.providers.length > 1 && <ChooseProvider providers={offers.providers} chosen={wish.provider} />}
      {(hasPersons || hasPlaces) && (
        <div className="flex flex-wrap gap-4">
          {hasPersons && (
            <SelectField
              key={`persons ${wish.persons}`}
              className="w-48 max-sm:w-full"
              label={b('options.persons')}
              name="persons"
              defaultValue={String(wish.persons)}
              options={Array.from({ length: Math.min(offers.mostPersons, 100) }, (_, place) => ({
                value: String(place + 1),
                label: b('options.personCount', { count: place + 1 }),
              }))}
            />
          )}
          {hasPlaces && (
            <SelectField
              key={`place ${locationId}`}
              className="w-80 max-sm:w-full"
              label={b('options.where')}
              name="location"
              defaultValue={locationId ?? ''}
              options={locations.map(({ id, name, address }) => ({
                value: id,
                label: [name, address].filter(Boolean).join(', '),
              }))}
            />
          )}
        </div>
      )}
      {offers.extras.length > 0 && <ChooseExtras extras={offers.extras} />}
      <Button type="submit" variant="secondary" hidden={isReady}>
        {b('options.update')}
      </Button>
    </Form>
  )
}
