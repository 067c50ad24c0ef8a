import { type Database, openDatabase } from '@foyer/db/client'
import { makeBooking, type NewBooking } from '@foyer/db/factories/make-booking'
import { makeBusiness, type NewBusiness } from '@foyer/db/factories/make-business'
import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import { makeStaff } from '@foyer/db/factories/make-staff'
import type { Prisma } from '@foyer/db/generated/client'
import { hashPassword } from '@foyer/domain/access/password'
import type { Role } from '@foyer/domain/permissions'
import { hashSecret, makeSecret } from '@foyer/domain/secrets'
import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { type OpenPage, openPage } from './browser.ts'
import { recordPage } from './page-record.ts'

export const stack = inject('stack')
const database: Database = openDatabase({ url: stack.databaseUrl, poolSize: 4 })
export const { prisma } = database

let made = 0
const unique = () =>
  `${process.pid}-${++made}-${makeSecret()
    .slice(0, 4)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, 'x')}`

/** Three days ahead at 10:00 UTC: inside working hours wherever the factory's providers work. */
export const soon = (days = 3, hour = 10) => new Date(new Date(Date.now() + days * 864e5).setUTCHours(hour, 0, 0, 0))

export interface Told {
  business?: Partial<NewBusiness>
  customer?: NewCustomer
  service?: Partial<NewService>
  booking?: Partial<NewBooking>
}

/** A business of its own with a provider, a service, a customer and one booking of theirs: where a story begins. */
export async function tellStory({ business, customer, service, booking }: Told = {}) {
  const slug = `story-${unique()}`
  const madeBusiness = await makeBusiness(prisma, {
    ...{ slug, name: 'Story Clinic', currency: 'EUR', timeZone: 'UTC', languages: ['en', 'fr'], now: new Date() },
    contact: { email: `office@${slug}.example`, phone: '+33 1 23 45 67 89', address: '1 Story Street, Paris' },
    brand: { color: '#0f766e' },
    location: { name: { en: 'Main practice', fr: 'Cabinet principal' }, address: '1 Story Street, Paris' },
    settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true } },
    ...business,
  })
  const provider = await makeProvider(prisma, madeBusiness, { name: 'Camille Roux', email: `camille@${slug}.example` })
  const madeService = await makeService(
    prisma,
    madeBusiness,
    { name: { en: 'Deep massage', fr: 'Massage profond' }, ...service },
    [provider],
  )
  const madeCustomer = await makeCustomer(prisma, madeBusiness, {
    givenName: 'Nadia',
    familyName: 'Ferrand',
    email: `nadia@${slug}.example`,
    ...customer,
  })
  const madeBooking = await makeBooking(prisma, madeBusiness, {
    customer: madeCustomer,
    provider,
    service: madeService,
    startsAt: soon(),
    ...booking,
  })
  return { slug, business: madeBusiness, provider, service: madeService, customer: madeCustomer, booking: madeBooking }
}

/** A business where a cancellation cannot be taken back: its message leaves at once (BOK-9). */
export const toldAtOnce = {
  settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true, undoCancel: false } },
}

export type Story = Awaited<ReturnType<typeof tellStory>>

/** A page that must end its story without a complaint in the console. */
export async function visit(options: OpenPage = {}): Promise<Page> {
  const { page, complaints, close } = await openPage(options)
  const tellRecord = recordPage(page)
  onTestFinished(async ({ task }) => {
    const record = task.result?.state === 'fail' ? await tellRecord().catch(String) : null
    await close()
    expect(complaints).toEqual([])
    if (record) throw new Error(`the page, until the story failed:\n${record}`)
  })
  return page
}

/**
 * A browser whose stream hangs: it does not hear of what others do, as in the moment before it would have. Without locks no tab waits for
 * another's stream, so that none asks anew what it may have missed, however late its scripts run.
 */
export async function holdStream(page: Page): Promise<void> {
  await page.addInitScript(`window.EventSource = class { addEventListener() {} close() {} }
    Object.defineProperty(navigator, 'locks', { value: undefined })`)
}

type Member = Pick<Story, 'business' | 'customer'>

/** The name of the cookie that holds a login at this business. */
export const loginCookie = (slug: string) => `foyer-${slug}`

/** A login of the customer, as a mailed link would have made it; returns the cookie's value. */
export async function makeLogin({ business, customer }: Member): Promise<string> {
  const token = makeSecret()
  const now = new Date()
  await prisma.login.create({
    data: {
      ...{
        businessId: business.id,
        customerId: customer.id,
        tokenHash: hashSecret(token),
        createdAt: now,
        lastSeenAt: now,
      },
      ...{ method: 'link', ip: '127.0.0.1', userAgent: 'story' },
    },
  })
  return token
}

/** Signs the browser in as the customer. */
export async function login(page: Page, member: Member): Promise<void> {
  const cookie = { name: loginCookie(member.business.slug), value: await makeLogin(member) }
  await page.context().addCookies([{ ...cookie, url: stack.portalUrl, httpOnly: true, sameSite: 'Lax' }])
}

/** A page of the business in the portal. */
export const at = (slug: string, path = '') => `${stack.portalUrl}/${slug}${path}`

/** Changes a section of the business's settings, as staff would. */
export async function changeSettings({ business }: Story, section: string, value: Prisma.InputJsonObject) {
  const key = { businessId: business.id, section }
  await prisma.setting.upsert({
    where: { businessId_section: key },
    create: { ...key, value, updatedAt: new Date() },
    update: { value, updatedAt: new Date() },
  })
}

const staffPassword = 'a long story password'
const staffHash = hashPassword(staffPassword)

/** A member of staff of the story's business who can sign in with the password returned. */
export async function employ({ business, slug }: Story, role: Role, name = 'Sam Staff') {
  const email = `${role.toLowerCase()}-${unique()}@${slug}.example`
  const member = await makeStaff(prisma, business, { email, name, role, passwordHash: await staffHash })
  return { ...member, email, password: staffPassword }
}

interface Letter {
  id: string
  subject: string
  text: string
  html: string
  to: { address: string }[]
  headers: Record<string, string>
  attachments?: { filename?: string; contentType?: string }[]
}

async function letters(email: string): Promise<Letter[]> {
  const all = (await (await fetch(`${stack.mailboxUrl}/email`)).json()) as Letter[]
  return all.filter(({ to }) => to.some(({ address }) => address.toLowerCase() === email.toLowerCase()))
}

const read = new Set<string>()

export const mailbox = {
  /** The next unread message to the address; waits until the worker has sent it. */
  async next(email: string): Promise<Letter> {
    const letter = await expect
      .poll(async () => (await letters(email)).find(({ id }) => !read.has(id)), { timeout: 20_000, interval: 50 })
      .toBeDefined()
      .then(async () => (await letters(email)).find(({ id }) => !read.has(id)))
    if (!letter) throw new Error(`no message to ${email}`)
    read.add(letter.id)
    return letter
  },
  all: letters,
}

/** The address behind a message's button. */
export function linkIn({ text }: Pick<Letter, 'text'>): string {
  const found = /https?:\/\/\S+\/open\/\S+/.exec(text)?.[0]
  if (!found) throw new Error(`no link in: ${text}`)
  return found
}
