import { describe, expect, it } from 'vitest'
import { expandLine, expandSubject, expandText } from './expand.ts'

describe('expand', () => {
  it.each([
    ['Hello %customer_first_name%, welcome', 'Hello, welcome'],
    ['%customer_first_name%, welcome', 'welcome'],
    ['With %provider_name% at %company_name%.', 'With at Nord.'],
    ['Bonjour %customer_first_name%\u00a0!', 'Bonjour\u00a0!'],
    ['(%company_name%)', '(Nord)'],
    ['100% of %company_name%', '100% of Nord'],
    ['%c3%a9 stays', '%c3%a9 stays'],
  ])('MSG-3 closes up: %s', (template, expected) => {
    expect(expandText(template, { company_name: 'Nord' })).toBe(expected)
  })

  it.each(['%reason%', '  %reason% %policy%', 'Reason: %reason%', 'Motif\u00a0: %reason%'])(
    'MSG-3 drops the line %s',
    (line) => {
      expect(expandLine(line, {})).toBeUndefined()
    },
  )

  it('keeps a label whose value is there and a line without placeholders', () => {
    expect(expandText('Reason: %reason%', { reason: 'rain' })).toBe('Reason: rain')
    expect(expandText('Bring:', {})).toBe('Bring:')
  })

  it('never fills what a value says', () => {
    expect(expandText('%reason%', { reason: '%company_name%', company_name: 'Nord' })).toBe('%company_name%')
  })

  it('cuts a subject at 200 characters without halving one', () => {
    const subject = expandSubject('%reason%', { reason: '👍'.repeat(500) })
    expect([...subject]).toHaveLength(200)
    expect(subject.endsWith('👍…')).toBe(true)
  })
})
