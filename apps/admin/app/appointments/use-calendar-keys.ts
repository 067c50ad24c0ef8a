import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { paths } from '../paths.ts'
import { dateOf, keepCalendar, stepped, type View, viewOf } from './calendar-range.ts'

const keysOfViews: Record<string, View> = { d: 'day', w: 'week', m: 'month', l: 'list' }

/** D, W, M, L choose the view, T today, the arrows earlier and later, N a new booking: wherever nobody is typing. */
export function useCalendarKeys(search: URLSearchParams): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event
      const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [popover]')
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog:modal')) return
      const view = viewOf(search)
      const date = dateOf(search, new Date().toISOString().slice(0, 10))
      const to = (change: Parameters<typeof keepCalendar>[1]) =>
        navigate(`${paths.calendar}${keepCalendar(search, change)}`)
      const wished = keysOfViews[key.toLowerCase()]
      if (wished) to({ view: wished })
      else if (key === 't') {
        const other = new URLSearchParams(search)
        other.delete('date')
        navigate(`${paths.calendar}${keepCalendar(other)}`)
      } else if (key === 'ArrowLeft' || key === 'ArrowRight')
        to({ date: stepped(view, date, key === 'ArrowLeft' ? -1 : 1) })
      else if (key === 'n') navigate(paths.book())
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, search])
}
