import { makeBookings } from '../factories/make-booking.ts'
import { type MadeBusiness, makeBusiness, type Texts } from '../factories/make-business.ts'
import { makeCustomer } from '../factories/make-customer.ts'
import { makeProvider } from '../factories/make-provider.ts'
import { makeCategory, makeService } from '../factories/make-service.ts'
import { makeStaff } from '../factories/make-staff.ts'
import type { Prisma } from '../generated/client.ts'
import { readArtwork } from './artwork.ts'
import type { DemoBusiness } from './businesses.ts'
import { ada, demoCustomers } from './people.ts'
import { demoBookings } from './plan-bookings.ts'
import { seedCoupons } from './seed-coupons.ts'
import { seedEvents } from './seed-events.ts'
import { seedInvoices } from './seed-invoices.ts'
import { seedQuotes } from './seed-quotes.ts'

const settings = ({ cancellation, settings: own }: DemoBusiness) => ({
  panelAccess: { enabled: true },
  manageBookings: { reschedule: true, rescheduleCutoffMinutes: 12 * 60, cancelCutoffMinutes: 24 * 60 },
  payments: { online: true },
  notifications: { reminderOffsets: [24 * 60, 2 * 60] },
  policies: { cancellation },
  ...own,
})

const roles = [
  ['owner', 'OWNER', 'Olivia Owner'],
  ['manager', 'MANAGER', 'Marco Manager'],
  ['desk', 'FRONT_DESK', 'Dana Desk'],
] as const

/** One demo business with its people, services and a plausible past and future around now. */
export async function seedBusiness(
  prisma: Prisma.TransactionClient,
  demo: DemoBusiness,
  { now, passwordHash }: { now: Date; passwordHash: string },
): Promise<void> {
  const { slug, name, currency, timeZone, languages, contact, brand, location } = demo
  const business = await makeBusiness(prisma, {
    slug,
    name,
    currency,
    timeZone,
    languages,
    contact,
    brand,
    location,
    settings: settings(demo),
    now,
  })
  const logo = readArtwork(`logo-${slug}.png`)
  if (logo) await prisma.businessLogo.create({ data: { businessId: business.id, ...logo, updatedAt: now } })
  for (const [mailbox, role, staffName] of roles)
    await makeStaff(prisma, business, { email: `${mailbox}@${slug}.example`, name: staffName, role, passwordHash })
  const providers = await seedProviders(prisma, business, demo, passwordHash)
  const services = await seedServices(prisma, business, demo, providers)
  const customers = await seedCustomers(prisma, business, demo)
  await makeBookings(prisma, business, demoBookings({ demo, now, providers, services, customers }))
  await seedEvents(prisma, business, demo, { now, providers, customers })
  if (slug === 'harbour-physio') {
    await seedInvoices(prisma, business, { customerId: customers[0]!.id, now })
    await seedQuotes(prisma, business, { customer: customers[0]!, service: services[0]!.service, now })
  }
  await seedCoupons(prisma, business, demo.coupons ?? [], { now, services, customers })
}

async function seedProviders(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  demo: DemoBusiness,
  passwordHash: string,
) {
  const made: Awaited<ReturnType<typeof makeProvider>>[] = []
  for (const [position, { face, isDemoStaff, ...provider }] of demo.providers.entries()) {
    const email = isDemoStaff
      ? `provider@${demo.slug}.example`
      : `${provider.name
          .split(' ')[0]
          ?.toLowerCase()
          .normalize('NFD')
          .replace(/[^a-z]/g, '')}@${demo.slug}.example`
    const staff =
      isDemoStaff &&
      (await makeStaff(prisma, business, {
        email,
        name: provider.name,
        role: 'PROVIDER',
        passwordHash,
        locale: provider.locale,
      }))
    made.push(
      await makeProvider(prisma, business, {
        ...provider,
        email,
        position,
        staffId: staff ? staff.id : undefined,
        photo: readArtwork(`face-${face}.webp`),
      }),
    )
  }
  return made
}

async function seedServices(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  demo: DemoBusiness,
  providers: { id: string; name: string }[],
) {
  const categories = new Map<string, string>()
  const categoryOf = async (texts: Texts) => {
    const key = texts.en ?? ''
    const known = categories.get(key)
    if (known) return known
    const { id } = await makeCategory(prisma, business, texts, categories.size)
    categories.set(key, id)
    return id
  }
  const made: { service: Awaited<ReturnType<typeof makeService>>; providers: { id: string; name: string }[] }[] = []
  for (const [position, { category, by, ...service }] of demo.services.entries()) {
    const offering = providers.filter(({ name }) => !by || by.includes(name))
    made.push({
      service: await makeService(
        prisma,
        business,
        { ...service, position, categoryId: await categoryOf(category) },
        offering,
      ),
      providers: offering,
    })
  }
  return made
}

async function seedCustomers(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { slug, timeZone }: DemoBusiness,
) {
  const made = [
    await makeCustomer(prisma, business, {
      ...ada,
      locale: 'en',
      timeZone,
      phone: slug === 'harbour-physio' ? '+33612340042' : undefined,
    }),
  ]
  for (const { locale, ...person } of demoCustomers) {
    const mailbox = `${person.givenName}.${person.familyName}`
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z.]+/g, '')
    const spoken = business.languages.includes(locale) ? locale : business.languages[0]
    made.push(await makeCustomer(prisma, business, { ...person, locale: spoken, email: `${mailbox}@example.com` }))
  }
  return made
}
