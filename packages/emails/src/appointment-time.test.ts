import { describe, expect, it } from 'vitest'
import { brand, samples } from '../preview/samples.ts'
import { cardTime, timeValues } from './appointment-time.ts'
import type { BookingFacts } from './facts.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import type { Audience } from './template.ts'

const setting = (audience: Audience = 'customer') => ({ audience, words: en, brand })
const online: BookingFacts = samples.reminder
const visit: BookingFacts = { ...online, online: false }

describe('the clocks of a message', () => {
  it('PAN-3 leads with the customer clock online, the business beside', () => {
    expect(timeValues(online, setting()).shortDateTime).toBe('Tue 24 Nov at 8:30 (New York time)')
    expect(cardTime(online, setting(), {})).toMatchObject({ span: '8:30 – 9:30', beside: '14:30 in Paris' })
  })

  it('PAN-3 leads with the clock of the place for a visit, named when it differs', () => {
    expect(timeValues(visit, setting()).start).toBe('14:30 (Paris time)')
    expect(cardTime(visit, setting(), {})).toMatchObject({ duration: '1 hr, Paris time', beside: '8:30 in New York' })
  })

  it('PAN-3 names no clock where both agree, and never to a provider', () => {
    const near = { ...visit, viewerZone: 'Europe/Berlin' }
    expect(cardTime(near, setting(), {}).beside).toBeUndefined()
    expect(timeValues(near, setting()).start).toBe('14:30')
    expect(timeValues(online, setting('provider')).start).toBe('14:30')
  })

  it('says the day when the other clock shows another', () => {
    const far = { ...visit, viewerZone: 'Pacific/Auckland' }
    expect(cardTime(far, setting(), {}).beside).toBe('Wed 25 Nov, 2:30 in Auckland')
  })

  it('says the day of an end after midnight', () => {
    const late = { ...visit, viewerZone: undefined, startsAt: '2026-11-24T22:30:00Z', endsAt: '2026-11-24T23:30:00Z' }
    expect(cardTime(late, setting(), {}).span).toBe('23:30 – Wed 25 Nov, 0:30')
  })

  it('is right on the day the clock changes', () => {
    const night = { ...visit, viewerZone: undefined, startsAt: '2026-10-25T00:30:00Z', endsAt: '2026-10-25T01:30:00Z' }
    expect(cardTime(night, setting(), {})).toMatchObject({ span: '2:30 – 2:30', duration: '1 hr' })
  })

  it('elides in French', () => {
    expect([fr.zoneTime('Amsterdam'), fr.zoneTime('Paris')]).toEqual(['heure d’Amsterdam', 'heure de Paris'])
  })
})
