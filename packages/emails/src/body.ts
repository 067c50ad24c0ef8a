import { expandLine, type Segment } from './expand.ts'
import type { Values } from './placeholders.ts'

export type Block = { block: 'paragraph'; lines: Segment[][] } | { block: 'action' } | { block: 'code' }

/** A placeholder alone on its line stands for a piece of the layout. */
const pieces: Record<string, 'action' | 'code'> = {
  '%customer_panel_url%': 'action',
  '%staff_url%': 'action',
  '%access_code%': 'code',
}

function place(blocks: Block[], piece: 'action' | 'code'): void {
  if (!blocks.some((each) => each.block === piece)) blocks.push({ block: piece })
}

/** Splits a body into paragraphs, the one button and the code; button and code are added where the text forgets them. */
export function readBody(body: string, values: Values): Block[] {
  const blocks: Block[] = []
  let paragraph: Segment[][] = []
  const close = () => {
    if (paragraph.length) blocks.push({ block: 'paragraph', lines: paragraph })
    paragraph = []
  }
  for (const line of body.replace(/\r\n?/g, '\n').split('\n')) {
    const piece = pieces[line.trim()]
    if (piece || line.trim() === '') close()
    if (piece) place(blocks, piece)
    else if (line.trim()) {
      const segments = expandLine(line, values)
      if (segments?.length) paragraph.push(segments)
    }
  }
  close()
  place(blocks, 'action')
  if (!blocks.some((each) => each.block === 'code')) {
    blocks.splice(blocks.findIndex((each) => each.block === 'action') + 1, 0, { block: 'code' })
  }
  return blocks
}
