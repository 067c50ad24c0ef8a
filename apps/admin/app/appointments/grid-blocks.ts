import type { GridEvent } from './grid-events.ts'

/** What a block says: who, then when and what. A button, so that it is reached and pressed without a mouse; the calendar hears of its click. */
export function blockOf({ title, extendedProps, display }: GridEvent): HTMLElement {
  if (display === 'background') return document.createElement('span')
  const block = document.createElement('button')
  block.type = 'button'
  block.className = 'block-words'
  const who = document.createElement('span')
  who.className = 'block-name'
  who.textContent = title
  const more = document.createElement('span')
  more.className = 'block-more'
  more.textContent = extendedProps?.more ?? ''
  block.append(who, ' ', more)
  // The calendar takes Enter for a click as well, and a button says so itself.
  block.addEventListener('keydown', (event) => event.stopPropagation())
  return block
}

const roles = ['table', 'row', 'rowgroup', 'rowheader', 'columnheader', 'cell', 'button']
const positions = ['aria-colindex', 'aria-rowindex', 'aria-colspan', 'aria-rowspan', 'aria-colcount', 'aria-rowcount']

/** The component calls itself a table of articles that are buttons, which is none; here it is a picture with buttons, and the list is the table. */
export function makePlain(within: HTMLElement): void {
  for (const element of [within, ...within.querySelectorAll<HTMLElement>('[role], [aria-colindex], [aria-rowindex]')]) {
    if (element.tagName === 'BUTTON') continue
    if (roles.includes(element.getAttribute('role') ?? '')) element.removeAttribute('role')
    for (const name of positions) element.removeAttribute(name)
    if (element.classList.contains('ec-event')) element.removeAttribute('tabindex')
  }
}
