import { expect, it } from 'vitest'
import { makePace } from './pace.ts'

it('37 lets through no more than so many a second, the urgent first and the others in their order', async () => {
  const pace = makePace(50)
  const order: string[] = []
  const began = performance.now()
  const turn = (name: string, urgent: boolean) => pace.turn(urgent).then(() => order.push(name))
  const turns = Array.from({ length: 20 }, (_, at) => turn(String(at), false))
  turns.push(turn('urgent', true))
  await Promise.all(turns)
  expect(performance.now() - began).toBeGreaterThan(390)
  expect(order.slice(0, 2)).toEqual(['urgent', '0'])
  expect(order.slice(1)).toEqual(Array.from({ length: 20 }, (_, at) => String(at)))
})
