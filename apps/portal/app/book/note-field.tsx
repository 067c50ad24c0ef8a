import { TextArea } from '@foyer/ui/text-area'
import { useBookText } from './words'

/** Where the business wants to hear what it should know beforehand. */
export function NoteField({ note }: { note?: string }) {
  const b = useBookText()
  return (
    <TextArea
      label={b('details.note')}
      aside={b('details.optional')}
      name="note"
      rows={2}
      maxLength={1000}
      defaultValue={note}
    />
  )
}
