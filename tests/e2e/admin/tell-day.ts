import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { prisma, soon, tellStory } from '../story.ts'

/** The day that the calendar's stories are about. */
export const day = soon(3).toISOString().slice(0, 10)

/** A zone whose clocks show between eleven and twelve at whatever hour this runs. */
export function lateMorning(): string {
  const ahead = 11 - new Date().getUTCHours()
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Camille with somebody at ten and at twelve, Lou with somebody at ten. */
export async function tellDay() {
  const story = await tellStory()
  const { business, provider, service } = story
  const lou = await makeProvider(prisma, business, { name: 'Lou Petit', position: 1 })
  await prisma.providerService.create({ data: { businessId: business.id, providerId: lou.id, serviceId: service.id } })
  const book = async (givenName: string, by: { id: string }, startsAt: Date) => {
    const email = `${givenName.toLowerCase()}@${story.slug}.example`
    const customer = await makeCustomer(prisma, business, { givenName, familyName: 'Martin', email })
    return makeBooking(prisma, business, { customer, provider: by, service, startsAt })
  }
  return {
    story,
    provider,
    lou,
    ada: await book('Ada', provider, soon(3, 12)),
    noor: await book('Noor', lou, soon(3, 10)),
  }
}

export const whereIs = (id: string) =>
  prisma.booking.findUniqueOrThrow({ where: { id }, include: { appointment: true } })
