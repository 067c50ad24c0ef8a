import { CheckboxField } from '@foyer/ui/checkbox-field'
import { TextField } from '@foyer/ui/text-field'
import { useFetcher } from '@remix-run/react'
import { Fragment, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import type { loader } from '../palette/find.ts'
import { paths } from '../paths.ts'
import type { ChosenCustomer } from './typed-coupon.ts'

const pauseMs = 200

/** Whom a coupon is for: those chosen, each with a tick, and after them those found, to be ticked too. */
export function ChooseCustomers({ chosen }: { chosen: ChosenCustomer[] }) {
  const t = useTranslations('coupons')
  const numbered = useTranslations('customers')
  const { load, data } = useFetcher<typeof loader>()
  const [text, setText] = useState('')
  const [added, setAdded] = useState<ChosenCustomer[]>([])
  const sought = text.trim()
  useEffect(() => {
    if (!sought) return
    const timer = setTimeout(() => load(paths.find(sought)), pauseMs)
    return () => clearTimeout(timer)
  }, [sought, load])
  // After a refusal the form brings those back that were added before.
  const kept = [...chosen, ...added.filter(({ id }) => !chosen.some((each) => each.id === id))]
  const found = sought && data?.text === sought ? data.customers : null
  const others = (found ?? [])
    .filter(({ id }) => !kept.some((each) => each.id === id))
    .map((each) => ({ id: each.id, name: `${nameOf(each)}, ${numbered('numbered', { number: each.number })}` }))
  return (
    <div>
      <TextField
        label={t('find')}
        hint={t('findHint')}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        className="needs-script mb-2 max-w-md"
      />
      <div role="status">{found?.length === 0 && <p className="text-muted">{t('nobody')}</p>}</div>
      {[...kept, ...others].map(({ id, name }) => (
        <Fragment key={id}>
          <CheckboxField
            label={name}
            name={`customer.${id}`}
            defaultChecked={kept.some((each) => each.id === id)}
            onChange={() => kept.some((each) => each.id === id) || setAdded([...added, { id, name }])}
          />
          <input
            type="hidden"
            name={`customerName.${id}`}
            value={name}
            disabled={!kept.some((each) => each.id === id)}
          />
        </Fragment>
      ))}
    </div>
  )
}
