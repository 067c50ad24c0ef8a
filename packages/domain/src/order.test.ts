import { expect, test } from 'vitest'
import { moveWithin } from './order.ts'

test('ADM-2: a thing of a list moves one place, and stays at its ends', () => {
  expect(moveWithin(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b'])
  expect(moveWithin(['a', 'b', 'c'], 'a', 'down')).toEqual(['b', 'a', 'c'])
  expect(moveWithin(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c'])
  expect(moveWithin(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c'])
  expect(moveWithin(['a'], 'x', 'up')).toBeNull()
})
