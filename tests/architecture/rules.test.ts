import { expect, test } from 'vitest'
import { rulesInForce, testsByRule } from '../rules/list-rules.ts'

const tests = testsByRule()

test('the behaviour in force is written down', () => expect(rulesInForce().length).toBeGreaterThan(30))

test.each(rulesInForce())('%s has a test that carries its number', (rule) => {
  expect(tests.get(rule) ?? []).not.toEqual([])
})
