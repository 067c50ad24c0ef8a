import type { MadeBusiness } from '@foyer/db/factories/make-business'
import { makeBusiness } from '@foyer/db/factories/make-business'
import { answerRequest } from '../access/answer-request.ts'
import { issueLink } from '../access/issue-link.ts'
import { requestLink } from '../access/request-link.ts'
import { hashSecret } from '../secrets.ts'
import { inTransaction } from '../transaction.ts'
import { startOfTest, type World } from './world.ts'

/** A browser asks for a way in: its own secret, and the row that the worker will look at. */
export async function askFor(world: World, email: string, forgotPassword = false) {
  const { asking } = await requestLink(await world.visitor(), { email, forgotPassword })
  const request = await world.prisma.accessRequest.findUniqueOrThrow({ where: { browserHash: hashSecret(asking) } })
  return { asking, request }
}

/** The same, answered by the worker: what the message carries. */
export async function mailedLink(world: World, email: string, forgotPassword = false) {
  const { asking, request } = await askFor(world, email, forgotPassword)
  const mail = await answerRequest(await world.system(), { requestId: request.id })
  if (!mail?.code) throw new Error(`nobody is known as ${email}`)
  return { asking, linkId: mail.linkId, secret: mail.secret, code: mail.code }
}

/** A link inside another message, such as a reminder. */
export async function noticeLink(world: World, customer: { id: string; email: string | null }, leadsTo?: string) {
  const scope = await world.system()
  const link = { customerId: customer.id, email: customer.email ?? '', purpose: 'NOTIFICATION' as const, leadsTo }
  const { linkId, secret } = await inTransaction(scope, (tx) => issueLink(scope, tx, link))
  return { linkId, secret }
}

/** A second business in the same database. */
export const otherBusiness = (world: World, slug = 'maple'): Promise<MadeBusiness> =>
  makeBusiness(world.prisma, {
    ...{ slug, name: 'Maple Street Dental', currency: 'USD', timeZone: 'America/New_York', languages: ['en'] },
    ...{ now: startOfTest, settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true } } },
  })
