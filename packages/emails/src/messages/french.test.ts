import { expect, it } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((each) =>
    typeof each === 'string' ? [each] : typeof each === 'object' && each !== null ? texts(each) : [],
  )
}

const placeholdersIn = (tree: object) => texts(tree).map((each) => (each.match(/%\w+%/g) ?? []).sort().join(' '))

it('MSG-7 the languages say the same with the same placeholders', () => {
  expect(placeholdersIn(fr)).toEqual(placeholdersIn(en))
})

it('French sets an unbreakable space before double signs, and nobody exclaims', () => {
  for (const text of texts(fr)) expect(text).not.toMatch(/ [:;?!]|(?<!\u00a0)[:;?!](\s|$)/)
  for (const text of [...texts(en), ...texts(fr)]) expect(text).not.toContain('!')
})
