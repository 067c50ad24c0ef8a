import { describe, expect, it } from 'vitest'
import { brand, samples } from '../preview/samples.ts'
import { renderMessage } from './render.tsx'

const reminder = { kind: 'reminder', audience: 'customer', locale: 'en', brand } as const
const button = /padding:12px 28px/g

describe('the text of a business', () => {
  it('MSG-3 takes the place of the shipped one, around the same facts', () => {
    const template = {
      subject: '%service_name% is near',
      body: 'Dear %customer_first_name%,\nbring a towel.\n\nUntil then.',
    }
    const { subject, html, text } = renderMessage({ ...reminder, facts: samples.reminder, template })
    expect(subject).toBe('Deep tissue massage is near')
    expect(html).toContain('Dear Nadia,<br/>bring a towel.</p>')
    expect(text).toContain('Dear Nadia,\nbring a towel.\n\nUntil then.\n\nSee your booking:\nhttps://portal.example')
    expect(html.match(button)).toHaveLength(1)
    expect(html).toContain('Camille Laurent')
  })

  it('MSG-3 drops the line of a missing value and shows no placeholder, known or not', () => {
    const template = {
      subject: 'Hello %location_name%',
      body: 'One\n%location_name%\nAt: %location_address%\nTwo %nonsense%',
    }
    const { subject, text } = renderMessage({ ...reminder, facts: samples.reminder, template })
    expect(subject).toBe('Hello')
    expect(text).toContain('One\nTwo\n')
  })

  it('has one button however often the link is written, and links inline by its label', () => {
    const body = 'Press %customer_panel_url% please.\n\n%customer_panel_url%\n%customer_panel_url%'
    const { html } = renderMessage({ ...reminder, facts: samples.reminder, template: { subject: 's', body } })
    expect(html.match(button)).toHaveLength(1)
    expect(html).toMatch(/Press <a href="https:\/\/portal[^>]*>See your booking<\/a> please\./)
  })

  it('keeps link out of the subject', () => {
    const template = { subject: 'Go: %customer_panel_url%', body: 'x' }
    expect(renderMessage({ ...reminder, facts: samples.reminder, template }).subject).not.toContain('http')
  })

  it('shows markup in a template as text', () => {
    const template = { subject: '<b>s</b>', body: '<script>alert(1)</script>' }
    const { html, subject } = renderMessage({ ...reminder, facts: samples.reminder, template })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(subject).toBe('<b>s</b>')
  })

  it('finds the code its place when the text forgets it (ACC-2)', () => {
    const template = { subject: 's', body: 'Here.\n%customer_panel_url%' }
    const input = {
      kind: 'access',
      audience: 'customer',
      locale: 'en',
      brand,
      facts: samples.access,
      template,
    } as const
    expect(renderMessage(input).text).toMatch(/portal\.example[^\n]*\n\nOr type this code: 482913/)
  })
})

describe('the habits of a region', () => {
  it.each([
    ['en-US', /Tue, Nov 24 at 8:30\sAM/, '$72.00'],
    ['en-GB', /Tue 24 Nov at 08:30|Tue 24 Nov at 8:30/, 'US$72.00'],
    ['fr-CA', /mar\. 24 nov\. at 0?8 h 30/, '72,00\u00a0$\u00a0US'],
  ])('MSG-7 dates and money in %s follow it, the words the language', (region, date, price) => {
    const facts = { ...samples.reminder, online: false, zone: 'America/New_York', viewerZone: undefined }
    const { subject, text } = renderMessage({
      ...{ kind: 'reminder', audience: 'customer', locale: 'en', region, brand },
      facts: { ...facts, price: { minor: 7200, currency: 'USD' } },
    })
    expect(subject).toMatch(date)
    expect(text).toContain(price)
  })

  it('ACC-12 a role is called what the reader calls it', () => {
    const facts = { ...samples.staffInvitation, role: 'FRONT_DESK' }
    const inFrench = renderMessage({ kind: 'staffInvitation', audience: 'staff', locale: 'fr', brand, facts })
    expect(inFrench.text).toContain('Accueil')
    expect(inFrench.text).not.toContain('FRONT_DESK')
  })
})
