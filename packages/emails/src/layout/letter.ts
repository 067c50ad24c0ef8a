import type { Block } from '../body.ts'
import type { Brand } from '../brand.ts'
import type { Composition } from '../composition.ts'
import type { Messages } from '../messages/en.ts'

/** A composed message with its texts filled, ready to be drawn; `fact` and `preheader` are plain text here. */
export interface Letter extends Omit<Composition, 'values'> {
  subject: string
  blocks: Block[]
  brand: Brand
  words: Messages
}
