import { z } from 'zod'

export const directionInput = z.enum(['up', 'down'])
export type Direction = z.infer<typeof directionInput>

/** The list with one of its ids a place further up or down; unchanged at its ends, null where it is not in the list. */
export function moveWithin(ids: readonly string[], id: string, direction: Direction): string[] | null {
  const from = ids.indexOf(id)
  if (from < 0) return null
  const to = direction === 'up' ? from - 1 : from + 1
  const moved = [...ids]
  const other = moved[to]
  if (other === undefined) return moved
  moved[to] = id
  moved[from] = other
  return moved
}
