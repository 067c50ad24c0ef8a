import { describe, expect, it } from 'vitest'
import { brand, samples } from '../preview/samples.ts'
import { messageKinds } from './compose.ts'
import type { Facts, MessageKind } from './facts.ts'
import { renderMessage } from './render.tsx'
import type { Audience } from './template.ts'

const audiences: Audience[] = ['customer', 'provider', 'staff']
const locales = ['en', 'fr'] as const
const variants = messageKinds.flatMap((kind) =>
  audiences.flatMap((audience) => locales.map((locale) => ({ kind, audience, locale }))),
)
const write = <K extends MessageKind>(kind: K, facts: Facts[K], audience: Audience = 'customer') =>
  renderMessage({ kind, audience, locale: 'en', brand, facts })
const unfilled = /%[a-z]\w{2,}%/i

/** What the reader must find, in the markup and in the text part alike. */
function expectedFacts(kind: MessageKind, audience: Audience): string[] {
  const facts = samples[kind]
  if ('url' in facts) return [facts.url, brand.name, ...('role' in facts ? [facts.role] : [])]
  const link = audience === 'customer' && facts.panelUrl ? [facts.panelUrl] : []
  const code = link.length && 'code' in facts ? [facts.code] : []
  if (!('bookingNumber' in facts)) return [brand.name, ...link, ...code]
  const whom = audience === 'customer' ? facts.customerFirstName : facts.customerName
  const where = facts.online ? [facts.meetingUrl ?? ''] : [facts.locationName ?? '', facts.locationAddress ?? '']
  const reason = 'reason' in facts ? [facts.reason ?? ''] : []
  return [facts.serviceName, facts.bookingNumber, whom, '2026', ...where, ...reason, ...link]
}

describe('renderMessage', () => {
  it.each(variants)(
    'MSG-3 $kind to $audience in $locale tells its facts in both parts',
    ({ kind, audience, locale }) => {
      const { subject, html, text } = renderMessage({ kind, audience, locale, brand, facts: samples[kind] })
      expect(subject).not.toBe('')
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      for (const part of [subject, html, text]) expect(part).not.toMatch(unfilled)
      for (const fact of expectedFacts(kind, audience)) {
        expect(html).toContain(fact)
        expect(text).toContain(fact)
      }
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html.match(/padding:12px 28px/g) ?? []).toHaveLength(
        /https:\/\/(portal|admin)\.example/.test(text) ? 1 : 0,
      )
      expect(text).not.toMatch(/[!<>]|undefined|null/)
      expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    },
  )

  it.each(variants)(
    'ACC-11 $kind to $audience in $locale has no link when the portal is off',
    ({ kind, audience, locale }) => {
      const facts = { ...samples[kind], panelUrl: undefined } as Facts[typeof kind]
      const { subject, html, text } = renderMessage({ kind, audience, locale, brand, facts })
      for (const part of [subject, html, text]) {
        expect(part).not.toMatch(unfilled)
        expect(part).not.toContain('portal.example')
        if (kind === 'access') expect(part).not.toContain(samples.access.code)
      }
      expect(text).toContain(brand.phone)
      expect(text).toContain(brand.email)
      expect(html).toContain(`href="tel:+33143256012"`)
      expect(html).toContain(`href="mailto:${brand.email}"`)
    },
  )

  it.each(audiences.slice(1))('ACC-11 keeps link and code from a %s', (audience) => {
    for (const kind of messageKinds) {
      const body = 'Go to %customer_panel_url% now.\n%customer_panel_url%\n%access_code%'
      const input = {
        kind,
        audience,
        locale: 'en' as const,
        brand,
        facts: samples[kind],
        template: { subject: 'x', body },
      }
      const { html, text } = renderMessage(input)
      expect(html + text).not.toContain('portal.example')
      expect(html + text).not.toContain(samples.access.code)
    }
  })

  it('ACC-2 shows the code under the button, where it works and how long', () => {
    const { html, text } = renderMessage({
      kind: 'access',
      audience: 'customer',
      locale: 'en',
      brand,
      facts: samples.access,
    })
    expect(html.indexOf('padding:12px 28px')).toBeLessThan(html.lastIndexOf('482913'))
    expect(html).toContain('It works in the browser where you asked.')
    expect(text).toContain('for 10 minutes')
    const french = renderMessage({ kind: 'access', audience: 'customer', locale: 'fr', brand, facts: samples.access })
    expect(french.text).toContain('pendant 10 minutes')
  })

  it('speaks to a provider about the customer', () => {
    const facts = samples.bookingRescheduled
    const told = renderMessage({ kind: 'bookingRescheduled', audience: 'provider', locale: 'en', brand, facts })
    expect(told.text).toMatch(/^Nadia Benali moved to Tue 24 Nov at 14:30\n/)
    const nameless = { ...facts, customerName: '' }
    const { text } = renderMessage({
      kind: 'bookingRescheduled',
      audience: 'provider',
      locale: 'fr',
      brand,
      facts: nameless,
    })
    expect(text).toMatch(/^Un client a déplacé/)
  })

  it('tells who cancelled', () => {
    const first = (by: Facts['bookingCanceled']['by']) =>
      renderMessage({
        kind: 'bookingCanceled',
        audience: 'customer',
        locale: 'en',
        brand,
        facts: { ...samples.bookingCanceled, by },
      }).text.split('\n')[0]
    expect(first('customer')).toBe('You cancelled your appointment on Tue 24 Nov at 14:30')
    expect(first('staff')).toBe('Atelier Nord cancelled your appointment on Tue 24 Nov at 14:30')
    expect(first('system')).toBe('Your appointment on Tue 24 Nov at 14:30 is cancelled')
    expect(first('unanswered')).toBe('Your request for Tue 24 Nov at 14:30 was not confirmed in time')
  })

  it.each([
    ['booking', 'Your appointment is booked for Tue 24 Nov at 14:30'],
    ['request', 'Atelier Nord confirmed your appointment on Tue 24 Nov at 14:30'],
  ] as const)('MSG-2 confirms what was booked after a %s, with all that was agreed', (after, fact) => {
    const { text } = write('bookingApproved', { ...samples.bookingApproved, after })
    expect(text.split('\n')[0]).toBe(fact)
    for (const line of ['Persons: 2', 'Extras: 2 × Aroma oil, Hot stones', 'Price: €164.00', 'Deposit: €50.00'])
      expect(text).toContain(line)
    expect(text).toContain(
      'You can move it until Tuesday, 24 November 2026 at 12:30 and cancel it free of charge until Monday, 23 November 2026 at 14:30.',
    )
  })

  it('ACC-10 the way in says whether a password is needed, and nothing where there is no link', () => {
    const facts = samples.bookingApproved
    const note = 'The button signs you in, no password is needed.'
    expect(write('bookingApproved', facts).text).toContain(note)
    expect(write('bookingApproved', facts).text).toContain('See or change your appointment:')
    expect(write('bookingApproved', { ...facts, signsIn: false }).text).not.toContain(note)
    expect(write('bookingApproved', { ...facts, panelUrl: undefined }).text).not.toContain(note)
    const fixed = { ...facts, moveUntil: undefined, cancelFreeUntil: undefined }
    expect(write('bookingApproved', fixed).text).toContain('See your booking:')
  })

  it('BOK-13 an edit tells what was beside what is, and only of what changed', () => {
    const facts = samples.bookingEdited
    const { text } = write('bookingEdited', facts)
    for (const line of [
      'Persons: 2 (before: 1)',
      'Extras: 2 × Aroma oil (before: None)',
      'Price: €154.00 (before: €72.00)',
      'Note: My mother comes along',
    ])
      expect(text).toContain(line)
    const taken = { ...facts, persons: undefined, extras: undefined, note: undefined }
    const back = write('bookingEdited', { ...taken, before: { persons: 2, note: true } }).text
    expect(back).toContain('Persons: 1 (before: 2)')
    expect(back).toContain('Note: None')
    expect(back).not.toContain('Extras')
    expect(write('bookingEdited', { ...taken, before: {} }).text).not.toMatch(/Persons|Extras|Note/)
    expect(write('bookingEdited', facts, 'provider').text).not.toContain('€')
  })

  it('BOK-16 shows a provider where to answer, and only them', () => {
    const facts = samples.bookingPending
    expect(write('bookingPending', facts, 'provider').text).toContain(`Approve or decline:\n${facts.decideUrl}`)
    expect(write('bookingPending', facts).html).not.toContain('admin.example')
    expect(write('bookingPending', { ...facts, decideUrl: undefined }, 'provider').text).not.toContain('Approve or')
  })

  it('BOK-6 BOK-7 one moment for both is one sentence, and nothing is promised that is not so', () => {
    const said = (facts: object) => write('bookingPending', { ...samples.bookingPending, ...facts }).text
    expect(said({})).toContain('You can move it or cancel it free of charge until Tuesday, 24 November 2026 at 12:30.')
    expect(said({ cancelFreeUntil: undefined })).toContain('You can move it until Tuesday')
    expect(said({ moveUntil: undefined })).toContain('You can cancel it free of charge until Tuesday')
    expect(said({ moveUntil: undefined, cancelFreeUntil: undefined })).not.toContain('You can')
  })

  it('BOK-6 says how to cancel what may still be cancelled only', () => {
    const { policy } = samples.reminder
    expect(write('reminder', samples.reminder).text).toContain(policy)
    for (const kind of ['bookingCanceled', 'bookingRejected'] as const)
      expect(write(kind, samples[kind]).text).not.toContain(policy)
  })

  it('BOK-7 says what cancelling costs, and nothing where it costs nothing', () => {
    const kept = { minor: 2000, currency: 'EUR' }
    expect(write('bookingCanceled', { ...samples.bookingCanceled, kept }).text).toContain('Fee: €20.00')
    expect(write('bookingCanceled', { ...samples.bookingCanceled, kept: undefined }).text).not.toContain('Fee')
  })

  it('shows the logo with the name as its alternative', () => {
    const withLogo = { ...brand, logoUrl: 'https://portal.example/logo.png' }
    const { html } = renderMessage({
      kind: 'invitation',
      audience: 'customer',
      locale: 'en',
      brand: withLogo,
      facts: samples.invitation,
    })
    expect(html).toMatch(/<img src="https:\/\/portal\.example\/logo\.png" alt="Atelier Nord"/)
  })
})
