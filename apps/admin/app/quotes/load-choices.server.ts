import { dateInZone } from '@foyer/format/dates'
import type { Desk } from '../edge/desk.server.ts'

/** What the form of a quote offers: the services, and from which day on it may be valid. */
export async function loadChoices({ caller, staff }: Desk) {
  if (!staff.permissions.has('quotes.change')) throw new Response(null, { status: 403 })
  const { categories } = await caller.services.listOffered({})
  const { business, settings, now } = staff
  const services = categories.flatMap((category) =>
    category.services.map(({ id, name }) => ({
      value: id,
      label: categories.length > 1 ? `${category.name} · ${name}` : name,
    })),
  )
  const today = dateInZone(now.toISOString(), business.timeZone)
  return { services, today, currency: business.currency, taxesIncluded: settings.prices.taxesIncluded }
}
