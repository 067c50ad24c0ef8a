import type { Card } from '../composition.ts'
import type { Messages } from '../messages/en.ts'
import type { Letter } from './letter.ts'

function writeCard({ time, rows, notes = [] }: Card, words: Messages): string[] {
  const lines: string[] = []
  if (time) {
    if (time.before) lines.push(words.label(words.rows.before, time.before))
    lines.push(`${time.day}, ${time.span} (${time.duration})`)
    if (time.beside) lines.push(time.beside)
  }
  for (const { name, value, before, more, link } of rows) {
    lines.push(
      words.label(
        name,
        [before ? words.insteadOf(value, before) : value, link ? undefined : more].filter(Boolean).join(', '),
      ),
    )
    if (link) lines.push(words.label(more ?? value, link))
  }
  return [lines.join('\n'), ...notes]
}

function writeBlock(block: Letter['blocks'][number], { action, code, contact, brand, words }: Letter): string {
  if (block.block === 'paragraph') {
    return block.lines.map((line) => line.map((each) => each.text).join('')).join('\n')
  }
  if (block.block === 'code') return code ? `${words.label(words.codeBefore, code)}\n${words.codeAfter}` : ''
  if (action) return `${words.label(action.label, '').trimEnd()}\n${action.url}`
  return contact
    ? [words.label(words.contactUs, '').trimEnd(), brand.name, brand.phone, brand.email].filter(Boolean).join('\n')
    : ''
}

/** The text part, set as a person would type it: the fact, the text with its link, the details, who writes. */
export function writeText(letter: Letter): string {
  const { brand, card, contact, words } = letter
  const reach = contact ? [] : [brand.phone, brand.email]
  const signature = ['--', brand.name, brand.address, ...reach].filter(Boolean).join('\n')
  const parts = [
    letter.fact,
    ...letter.blocks.map((block) => writeBlock(block, letter)),
    ...(card ? writeCard(card, words) : []),
    signature,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
