import { describe, expect, it } from 'vitest'
import { checkTemplate } from './check-template.ts'
import { messageKinds } from './compose.ts'
import { defaultTemplate } from './template.ts'

const fine = { unknownPlaceholders: [], missingPanelUrl: false, rawPortalAddress: false }

describe('checkTemplate', () => {
  it.each(messageKinds)('MSG-3 finds nothing in the shipped texts of %s', (kind) => {
    for (const locale of ['en', 'fr'] as const) {
      for (const audience of ['customer', 'provider', 'staff'] as const) {
        expect(checkTemplate(kind, defaultTemplate(kind, audience, locale))).toEqual(fine)
      }
      const off = checkTemplate(kind, defaultTemplate(kind, 'customer', locale, true))
      expect(off.unknownPlaceholders).toEqual([])
    }
  })

  it('MSG-3 names unknown placeholders once, and those that another kind knows', () => {
    const template = {
      subject: '%Service_name%',
      body: '%typo_here% %typo_here% %access_code% 100% %c3%a9 %service_name%',
    }
    expect(checkTemplate('reminder', template).unknownPlaceholders).toEqual([
      'Service_name',
      'typo_here',
      'access_code',
    ])
  })

  it('MSG-3 misses the panel URL in an access body', () => {
    const template = { subject: '%customer_panel_url%', body: 'Hello' }
    expect(checkTemplate('access', template).missingPanelUrl).toBe(true)
    expect(checkTemplate('reminder', template).missingPanelUrl).toBe(false)
  })

  it.each([
    ['https://portal.example/atelier/signin', true],
    ['See https://x.example/atelier/connexion?next=1', true],
    ['see studio.example/Account for more', true],
    ['https://studio.example/parking', false],
    ['https://x.example/signin-help', false],
  ])('MSG-3 warns of a raw portal address: %s', (body, raw) => {
    const check = checkTemplate('reminder', { subject: 's', body }, ['https://studio.example/account/'])
    expect(check.rawPortalAddress).toBe(raw)
  })
})
