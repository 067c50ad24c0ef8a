import { randomUUID } from 'node:crypto'
import type { MadeBusiness } from '@foyer/db/factories/businesses'
import { makeStaff, type NewStaff } from '@foyer/db/factories/staff'
import { Secret, TOTP } from 'otpauth'
import { hashPassword } from '../access/password.ts'
import type { StaffAccessScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'
import { confirmTotp } from '../staff/confirm-totp.ts'
import { startTotp } from '../staff/start-totp.ts'
import type { World } from './world.ts'

export const password = 'walnut harbour seven 🔑'
const passwordHash = hashPassword(password)

/** Somebody employed by the business, with the password above. */
export async function madeStaff(world: World, over: Partial<NewStaff> = {}, of: MadeBusiness = world.business) {
  const defaults = { email: `${randomUUID()}@example.com`, name: 'Sam Staff', role: 'FRONT_DESK' } as const
  return makeStaff(world.prisma, of, { ...defaults, passwordHash: await passwordHash, ...over })
}

/** What the gate makes of a browser's token; null when it opens nothing any more. */
export async function accessOf(world: World, token: string): Promise<StaffAccessScope> {
  const row = await world.prisma.staffLogin.findUnique({ where: { tokenHash: hashSecret(token) } })
  const login = row && !row.endedAt ? row : null
  return world.staffAccess(
    login && {
      id: login.id,
      staffId: login.staffId,
      proved: login.provedAt !== null,
      businessId: login.businessId,
    },
  )
}

/** A browser that the person signed in with. */
export async function staffBrowser(
  world: World,
  member: { id: string },
  { of = world.business, proved = true }: { of?: MadeBusiness | null; proved?: boolean } = {},
) {
  const token = makeSecret()
  const { id } = await world.prisma.staffLogin.create({
    data: {
      ...{ staffId: member.id, businessId: of?.id ?? null, tokenHash: hashSecret(token), ip: '192.0.2.1' },
      ...{ createdAt: world.now, lastSeenAt: world.now, provedAt: proved ? world.now : null, userAgent: 'test' },
    },
  })
  const access = await accessOf(world, token)
  return { id, token, access, isOpen: async () => (await accessOf(world, token)).login !== null }
}

/** The code that an authenticator app with that secret shows. */
export const appCode = (secret: string, now: Date): string =>
  new TOTP({ algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) }).generate({
    timestamp: now.getTime(),
  })

/** Somebody with a second factor, confirmed one minute ago. */
export async function madeWithTotp(world: World, over: Partial<NewStaff> = {}, of: MadeBusiness = world.business) {
  const member = await madeStaff(world, over, of)
  const earlier = new Date(world.now.getTime() - 60_000)
  const access = { ...(await staffBrowser(world, member)).access, now: earlier }
  const { secret } = await startTotp(access)
  const { recoveryCodes } = await confirmTotp(access, { code: appCode(secret, earlier) })
  return { member, secret, recoveryCodes }
}

/** Text that has broken search, storage or pages elsewhere. */
export const naughtyTexts = [
  ...["'; DROP TABLE customer; --", "' OR 1=1 --", '%', '_', '\\', "O'Brien", '<script>alert(1)</script>', '=1+1'],
  ...['‮moc', 'Ṱ̺̺o͞', '田中さん', '😀'.repeat(20), '${7*7}', '{{x}}', '../../etc/passwd', '0', 'NULL', '1e309'],
]
