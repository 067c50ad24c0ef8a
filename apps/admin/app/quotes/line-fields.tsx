import { Button } from '@foyer/ui/button'
import { IconButton } from '@foyer/ui/icon-button'
import { TextField } from '@foyer/ui/text-field'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MoneyField } from '../prices/money-field.tsx'
import type { TypedLine } from './typed-quote.ts'

interface Props {
  lines: readonly TypedLine[]
  currency: string
  errorOf: (name: string) => string | undefined
}

const empty: TypedLine = { what: '', quantity: '1', unit: '' }

/** What the quote consists of, line by line. Empty rows always follow and do not count, so that it works without scripts. */
export function LineFields({ lines, currency, errorOf }: Props) {
  const t = useTranslations('quotes')
  const [rows, setRows] = useState(() =>
    (lines.length ? [...lines, empty] : [empty, empty, empty]).map((line, place) => ({ line, place })),
  )
  const [next, setNext] = useState(rows.length)
  const add = () => {
    setRows([...rows, { line: empty, place: next }])
    setNext(next + 1)
  }
  const ofRows = rows.map((_, index) => errorOf(`lines.${index}`))
  return (
    <fieldset className="space-y-4">
      <legend className="mb-1 font-medium">{t('lines')}</legend>
      <p className="text-muted text-sm">{t('linesHint')}</p>
      {rows.map(({ line, place }, index) => {
        const errorIn = (field: string) => errorOf(`lines.${index}.${field}`)
        const isFirst = index === 0
        return (
          <fieldset
            key={place}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)_auto] items-start gap-3 sm:grid-cols-[minmax(0,1fr)_6rem_11rem_auto]"
          >
            <legend className="sr-only">{t('lineNumber', { number: index + 1 })}</legend>
            <TextField
              label={t('what')}
              name={`what.${place}`}
              maxLength={200}
              required={isFirst}
              defaultValue={line.what}
              error={errorIn('description') ?? (isFirst && !ofRows.some(Boolean) ? errorOf('lines') : undefined)}
              className="max-sm:col-span-3"
            />
            <TextField
              label={t('quantity')}
              name={`quantity.${place}`}
              type="number"
              min={1}
              max={1000}
              defaultValue={line.quantity}
              error={errorIn('quantity')}
            />
            <MoneyField
              label={t('unit')}
              name={`unit.${place}`}
              currency={currency}
              required={isFirst}
              defaultValue={line.unit}
              error={errorIn('unitMinor')}
            />
            <IconButton
              label={t('removeLine', { number: index + 1 })}
              icon={<X aria-hidden="true" className="size-4" />}
              className="mt-7"
              disabled={rows.length === 1}
              onClick={() => setRows(rows.filter((each) => each.place !== place))}
            />
          </fieldset>
        )
      })}
      <Button type="button" variant="secondary" size="sm" onClick={add}>
        {t('addLine')}
      </Button>
    </fieldset>
  )
}
