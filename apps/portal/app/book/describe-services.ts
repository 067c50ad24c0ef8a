import type { Offered, OfferedService } from '@foyer/domain/services/list-offered'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import type { BookText } from './words'

/** How the business's prices and lengths are written for this visitor. */
export interface Writing {
  words: BookText
  regional: string
  currency: string
}

/** "€65.00", "from €65.00", "€28.00 per person", "free". */
export function describePrice(
  { fromMinor, isFrom, pricing, mostPersons }: Pick<OfferedService, 'fromMinor' | 'isFrom' | 'pricing' | 'mostPersons'>,
  { words, regional, currency }: Writing,
): string {
  if (fromMinor === 0 && !isFrom) return words('free')
  const price = formatMoney(fromMinor, currency, regional)
  if (pricing === 'PER_PERSON' && mostPersons > 1) return words(isFrom ? 'fromPerPerson' : 'perPerson', { price })
  return isFrom ? words('from', { price }) : price
}

/** "60 min", "30 min to 45 min". */
export function describeLength(
  { durationMinutes, longestMinutes }: { durationMinutes: number; longestMinutes: number },
  { words, regional }: Pick<Writing, 'words' | 'regional'>,
): string {
  const shortest = formatMinutes(durationMinutes, regional)
  return durationMinutes === longestMinutes
    ? shortest
    : words('span', { shortest, longest: formatMinutes(longestMinutes, regional) })
}

/** One service as the list shows it. */
export const describeService = (service: OfferedService, writing: Writing) => ({
  id: service.id,
  name: service.name,
  description: service.description,
  color: service.color,
  price: describePrice(service, writing),
  length: describeLength(service, writing),
  online: service.online,
})

/** All of them by category, only those whose name or description holds the words looked for. */
export function describeServices({ categories }: Offered, writing: Writing, text: string) {
  const plain = (each: string) => each.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const wanted = plain(text).split(/\s+/).filter(Boolean)
  const fits = ({ name, description }: OfferedService, category: string) =>
    wanted.every((word) => plain(`${name} ${description} ${category}`).includes(word))
  return categories
    .map(({ id, name, services }) => ({
      ...{ id, name },
      services: services.filter((each) => fits(each, name)).map((each) => describeService(each, writing)),
    }))
    .filter(({ services }) => services.length > 0)
}
export type CategoryView = ReturnType<typeof describeServices>[number]
