import { useLocation, useNavigate } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { paths } from '../paths.ts'

const nearest = ({ target }: Event, what: string) =>
  target instanceof Element ? target.closest<HTMLElement>(what) : null

/**
 * What the week's table hears for all its blocks: a press opens, a drop in another cell asks. Until it is answered the block and its new
 * place are marked; refused or left, the marks go and the block is where it was.
 */
export function useWeekMoves(kept: string) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const table = useRef<HTMLDivElement>(null)
  const latest = useRef({ navigate, kept })
  latest.current = { navigate, kept }

  useEffect(() => {
    if (pathname === paths.calendar && table.current) unmark(table.current)
  }, [pathname])

  useEffect(() => {
    if (!table.current) return
    const { current: within } = table
    const off = new AbortController()
    const on = <K extends 'click' | 'dragstart' | 'dragover' | 'drop' | 'dragend'>(
      kind: K,
      hear: (event: HTMLElementEventMap[K]) => void,
    ) => within.addEventListener(kind, hear, { signal: off.signal })
    const go = (to: string) => latest.current.navigate(to, { preventScrollReset: true })
    const moving = () => within.querySelector<HTMLElement>('[data-moving]')

    on('click', (event) => {
      const link = nearest(event, 'a')
      if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      go(link.getAttribute('href') ?? '')
    })
    on('dragstart', (event) => {
      unmark(within)
      nearest(event, '[draggable="true"]')?.setAttribute('data-moving', '')
    })
    on('dragover', (event) => {
      const cell = moving() && nearest(event, '[data-date]')
      if (cell) event.preventDefault()
      if (cell?.hasAttribute('data-over')) return
      within.querySelector('[data-over]')?.removeAttribute('data-over')
      cell?.setAttribute('data-over', '')
    })
    on('drop', (event) => {
      const [block, cell] = [moving(), nearest(event, '[data-date]')]
      if (!block || !cell || cell.contains(block)) return
      event.preventDefault()
      block.setAttribute('data-asked', '')
      const asked = new URLSearchParams(latest.current.kept)
      asked.set('at', `${cell.dataset.date}T${block.querySelector('b')?.textContent}`)
      asked.set('with', cell.dataset.provider ?? '')
      go(`${paths.moveAppointment(block.dataset.id ?? '')}?${asked}`)
    })
    on('dragend', () => {
      if (!moving()?.hasAttribute('data-asked')) unmark(within)
    })
    return () => off.abort()
  }, [])

  return table
}

const marks = ['data-moving', 'data-over', 'data-asked']

function unmark(within: HTMLElement): void {
  for (const mark of marks) for (const each of within.querySelectorAll(`[${mark}]`)) each.removeAttribute(mark)
}
