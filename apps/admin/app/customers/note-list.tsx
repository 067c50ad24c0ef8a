import { formatShortDay, formatTime } from '@foyer/format/dates'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedCustomer } from './customer.tsx'

/** What staff told each other about a customer, by whom and when. */
export function NoteList({ notes, zone }: { notes: LoadedCustomer['notes']; zone: string }) {
  const locale = useRegion()
  return (
    <ul className="space-y-4">
      {notes.map(({ id, text, author, at }) => (
        <li key={id}>
          <p className="whitespace-pre-wrap">{text}</p>
          <p className="text-muted text-sm">
            {author && `${author}, `}
            <time dateTime={at}>
              {formatShortDay(at, { locale, zone })}, {formatTime(at, { locale, zone })}
            </time>
          </p>
        </li>
      ))}
    </ul>
  )
}
