import { contrast } from '@foyer/domain/businesses/brand-contrast'
import type { BusinessFacts } from '@foyer/domain/scope'
import type { Brand } from '@foyer/emails/render'

const foyer = { color: '#2f3a86', ink: '#ffffff' }
const inks = ['#ffffff', '#111318'] as const

/** Of white and near black the one that reads better on the colour. */
function inkOn(color: string): string {
  const [white, black] = inks
  return contrast(color, white) >= contrast(color, black) ? white : black
}

/** The look of a business's messages: its colour, logo and contact details (ACC-11). */
export function brandOf(business: BusinessFacts, portalUrl: string): Brand {
  const { name, slug, brand, contact, logoVersion } = business
  const color = /^#[0-9a-f]{6}$/i.test(brand.color ?? '') ? brand.color! : null
  return {
    name,
    ...(color ? { color, ink: inkOn(color) } : foyer),
    ...(logoVersion ? { logoUrl: `${portalUrl}/${slug}/logo?v=${logoVersion}` } : {}),
    ...(contact.address ? { address: contact.address } : {}),
    ...(contact.phone ? { phone: contact.phone } : {}),
    ...(contact.email ? { email: contact.email } : {}),
  }
}

/** The look of messages that belong to no business. */
export const foyerBrand: Brand = { name: 'Foyer', ...foyer }
