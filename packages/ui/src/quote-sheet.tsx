import { Card } from './card'
import { classNames } from './class-names'
import { DefinitionList } from './definition-list'

export interface SheetFact {
  label: string
  value: string
  strong?: boolean
}

export interface SheetLine {
  what: string
  /** How many at how much; missing for one. */
  each?: string
  amount: string
}

export type QuoteSheetProps = {
  facts: SheetFact[]
  /** What the lines are called, for those who hear the page. */
  label: string
  lines: SheetLine[]
  sums: SheetFact[]
  note?: { label: string; text: string }
}

/** A quote as its customer reads it: what it is about, its lines, what they come to, and a note. */
export function QuoteSheet({ facts, label, lines, sums, note }: QuoteSheetProps) {
  return (
    <Card padding="lg">
      <DefinitionList items={facts} />
      <ul
        aria-label={label}
        className={classNames('mt-5 divide-y divide-line border-line border-t', sums.length > 1 && 'border-b')}
      >
        {lines.map(({ what, each, amount }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
          <li key={place} className="flex items-baseline justify-between gap-6 py-3">
            <span className="wrap-anywhere min-w-0">
              {what}
              {each && <span className="block text-muted text-sm tabular-nums">{each}</span>}
            </span>
            <span className="shrink-0 tabular-nums">{amount}</span>
          </li>
        ))}
      </ul>
      <DefinitionList layout="amounts" items={sums} className="mt-2 text-base" />
      {note && (
        <section aria-label={note.label} className="mt-5 border-line border-t pt-4">
          <p className="wrap-anywhere max-w-prose whitespace-pre-line text-muted">{note.text}</p>
        </section>
      )}
    </Card>
  )
}
