import '@event-calendar/core/index.css'
import './grid.css'
import { createCalendar, destroyCalendar, Interaction, ResourceTimeGrid, TimeGrid } from '@event-calendar/core'
import { useLoaderData, useLocation, useNavigate, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './calendar.tsx'
import { keepCalendar } from './calendar-range.ts'
import { blockOf, makePlain } from './grid-blocks.ts'
import { closedStretches, dayStretch, type GridEvent, gridEvents, periodEvents } from './grid-events.ts'
import { sameClock } from './same-clock.ts'
import { useSayAppointment } from './say-appointment.ts'

const narrowest = 132

interface Dropped {
  event: { id: string | number; start: Date; end: Date; resourceIds: (string | number)[] }
  newResource?: { id: string | number }
  revert(): void
}

/**
 * The day, providers side by side, or the week of one as a grid. Dragging and pulling ask first: a dialog says what will happen, and until it is
 * answered the block stands where it was dropped; refused or left, it returns.
 */
export default function Grid() {
  const t = useTranslations('calendar')
  const locale = useRegion()
  const say = useSayAppointment()
  const data = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const place = useRef<HTMLDivElement>(null)
  const calendar = useRef<ReturnType<typeof createCalendar>>()
  const undo = useRef<() => void>()
  const drawn = useRef<Record<string, string | undefined>>({})
  const latest = useRef({ search, navigate })
  latest.current = { search, navigate }

  // Whoever leaves the question without an answer finds the block where it was.
  useEffect(() => {
    if (pathname !== paths.calendar) return
    undo.current?.()
    undo.current = undefined
  }, [pathname])

  const { view, date, providers, mayChange } = data
  const kind = view === 'day' ? 'resourceTimeGridDay' : 'resourceTimeGridWeek'
  const isSameClock = sameClock(data.nowOnWall, data.now)

  useEffect(() => {
    if (!place.current) return
    const go = (to: string) => latest.current.navigate(to, { preventScrollReset: true })
    const kept = () => keepCalendar(latest.current.search)
    const ask = (dropped: Dropped, path: string, asked: Record<string, string>) => {
      undo.current = dropped.revert
      const query = new URLSearchParams(kept())
      for (const [name, value] of Object.entries(asked)) query.set(name, value)
      go(`${path}?${query}`)
    }
    const made = createCalendar(place.current, [ResourceTimeGrid, TimeGrid, Interaction], {
      ...{ headerToolbar: { start: '', center: '', end: '' }, firstDay: 1, allDaySlot: false, height: 'auto' },
      ...{
        slotDuration: '00:30',
        snapDuration: '00:05',
        longPressDelay: 300,
        slotEventOverlap: false,
        slotHeight: 36,
      },
      nowIndicator: isSameClock,
      eventContent: ({ event }) => ({ domNodes: [blockOf(event as unknown as GridEvent)] }),
      eventStartEditable: mayChange,
      eventDurationEditable: mayChange,
      eventClick: ({ event }) => {
        const { to } = (event as unknown as GridEvent).extendedProps ?? {}
        if (event.display !== 'background') go(to ?? `${paths.appointment(String(event.id))}${kept()}`)
      },
      dateClick: ({ dateStr, resource }) => {
        const [day = '', at = ''] = dateStr.split('T')
        const provider = resource && String(resource.id)
        if (mayChange) go(paths.book({ provider, from: day, day, at: at.slice(0, 5) }))
      },
      eventDrop: (dropped: Dropped) => {
        const provider = String(dropped.newResource?.id ?? dropped.event.resourceIds[0] ?? '')
        ask(dropped, paths.moveAppointment(String(dropped.event.id)), {
          at: localText(dropped.event.start),
          with: provider,
        })
      },
      eventResize: (dropped: Dropped) =>
        ask(dropped, paths.changeLength(String(dropped.event.id)), { until: localText(dropped.event.end) }),
    })
    calendar.current = made
    drawn.current = {}
    const { current: within } = place
    makePlain(within)
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const added of addedNodes) if (added instanceof HTMLElement) makePlain(added)
    })
    watch.observe(within, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      void destroyCalendar(made)
    }
  }, [mayChange, isSameClock])

  useEffect(() => {
    const hours = dayStretch(data)
    const options = {
      ...{ view: kind, date, locale, slotMinTime: hours.from, slotMaxTime: hours.until, scrollTime: hours.from },
      columnWidth: columnWidth(place.current, providers.length),
      resources: providers.map(({ id, name }) => ({ id, title: name })),
      events: [...closedStretches(data, hours), ...gridEvents(data, { say, t }), ...periodEvents(data, { t })],
    }
    // What has not changed is not drawn anew: the focus, and a block under the finger, stay.
    for (const [name, value] of Object.entries(options)) {
      const text = JSON.stringify(value)
      if (drawn.current[name] === text) continue
      drawn.current[name] = text
      calendar.current?.setOption(name as 'view', value as never)
    }
  }, [data, kind, date, locale, providers, say, t])

  return <div ref={place} className="calendar-grid" data-view={view} />
}

/** As wide as there is room for, but never too narrow for a name. */
function columnWidth(place: HTMLElement | null, columns: number): string | undefined {
  const room = (place?.clientWidth ?? 0) - 70
  return room / Math.max(1, columns) < narrowest ? `${narrowest}px` : undefined
}

/** The calendar knows clocks, not zones: its dates are what the wall shows. */
function localText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}
