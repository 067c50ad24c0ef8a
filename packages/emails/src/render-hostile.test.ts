import { describe, expect, it } from 'vitest'
import { brand, samples } from '../preview/samples.ts'
import { messageKinds } from './compose.ts'
import type { Facts, MessageKind } from './facts.ts'
import { renderMessage } from './render.tsx'

const naughty = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'Nadia\r\nBcc: victim@example.com\r\n\r\n<h1>Pay here</h1>',
  'a\u0000b\u2028c\u2029d\u0085e',
  '%customer_panel_url%',
  '%access_code% %%customer_first_name%%',
  '$& $1 $$ \\u0000',
  '\u202eevil\u202c',
  '\u0001https://evil.example\u0001',
  'é'.repeat(10_000),
  '👩‍👩‍👧 محمد 田中',
]

const kept = [
  'zone',
  'viewerZone',
  'startsAt',
  'endsAt',
  'oldStartsAt',
  'moveUntil',
  'cancelFreeUntil',
  'after',
  'currency',
  'validUntil',
  'acceptedOn',
  'at',
  'what',
  'by',
  'panelUrl',
  'meetingUrl',
  'url',
  'decideUrl',
]

function poisoned(name: string, own: unknown, value: string): unknown {
  if (typeof own === 'string') return kept.includes(name) ? own : value
  if (Array.isArray(own)) return own.map((each) => poisoned(name, each, value))
  if (typeof own !== 'object' || own === null) return own
  return Object.fromEntries(Object.entries(own).map(([inner, each]) => [inner, poisoned(inner, each, value)]))
}

const poison = <K extends MessageKind>(facts: Facts[K], value: string) => poisoned('', facts, value) as Facts[K]

describe('hostile values', () => {
  it.each(naughty)('stay the text they are: %j', (value) => {
    for (const kind of messageKinds) {
      for (const audience of ['customer', 'provider'] as const) {
        const named = { ...brand, name: value, address: value, phone: value, email: value }
        const { subject, html, text } = renderMessage({
          kind,
          audience,
          locale: 'en',
          brand: named,
          facts: poison(samples[kind], value),
        })
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u)
        expect([...subject].length).toBeLessThanOrEqual(200)
        expect(html).not.toMatch(/<img|<script|<h1>|onmouseover='|[\p{Cc}\u2028\u2029\u202e]/u)
        expect(html).not.toContain('href="https://evil')
        expect(text).not.toMatch(/^(Bcc|<h1>)/m)
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029\u202e]/u)
      }
    }
  })

  it('a name that reads like a placeholder is not filled', () => {
    const facts = { ...samples.access, customerFirstName: '%customer_panel_url%' }
    const { html, text } = renderMessage({ kind: 'access', audience: 'customer', locale: 'en', brand, facts })
    expect(text).toContain('Hello %customer_panel_url%, the link')
    expect(html).toContain('Hello %customer_panel_url%, the link')
  })

  it('a carriage return in template and value opens no header and no paragraph', () => {
    const facts = { ...samples.reminder, serviceName: 'Cut\r\nBcc: a@evil.example' }
    const template = { subject: 'Soon\r\nX-Evil: 1 %service_name%', body: 'Hi %service_name%' }
    const { subject, text } = renderMessage({
      kind: 'reminder',
      audience: 'customer',
      locale: 'en',
      brand,
      facts,
      template,
    })
    expect(subject).toBe('Soon X-Evil: 1 Cut Bcc: a@evil.example')
    expect(text).toContain('Hi Cut Bcc: a@evil.example')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://x.example/"onclick="a'])('follows no %s', (address) => {
    const facts = { ...samples.reminder, panelUrl: address, meetingUrl: address }
    const { html } = renderMessage({
      kind: 'reminder',
      audience: 'customer',
      locale: 'en',
      brand: { ...brand, logoUrl: address },
      facts,
    })
    expect(html).not.toMatch(/(href|src)="(javascript|data|https:\/\/x)/)
  })

  it('takes no colour that is more than a colour', () => {
    const styled = { ...brand, color: 'red;background:url(https://evil.example/x)' }
    const { html } = renderMessage({
      kind: 'invitation',
      audience: 'customer',
      locale: 'en',
      brand: styled,
      facts: samples.invitation,
    })
    expect(html).not.toContain('evil')
  })
})
