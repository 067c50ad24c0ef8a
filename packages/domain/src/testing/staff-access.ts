import type { MadeBusiness } from '@foyer/db/factories/make-business'
import { makeStaff } from '@foyer/db/factories/make-staff'
import { hashPassword } from '../access/password.ts'
import type { Role } from '../permissions.ts'
import type { StaffAccessScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'
import type { World } from './world.ts'

export const staffPassword = 'correct horse battery'
let known: Promise<string> | undefined

/** Somebody who works for the business and has a password. */
export async function makeColleague(world: World, role: Role = 'OWNER', of: MadeBusiness = world.business) {
  known ??= hashPassword(staffPassword)
  const email = `${makeSecret().slice(0, 10).toLowerCase()}@staff.example`
  return makeStaff(world.prisma, of, { email, name: 'Robin Vale', role, passwordHash: await known })
}

/** A browser in which that person has signed in, or has only given the password so far. */
export async function openBrowser(
  world: World,
  staffId: string,
  { proved = true, businessId = world.business.id }: { proved?: boolean; businessId?: string } = {},
): Promise<StaffAccessScope> {
  const token = makeSecret()
  const now = world.now
  const login = await world.prisma.staffLogin.create({
    data: {
      ...{ staffId, businessId, tokenHash: hashSecret(token), createdAt: now, lastSeenAt: now },
      ...{ provedAt: proved ? now : null, ip: '192.0.2.1', userAgent: 'test' },
    },
  })
  return world.staffAccess({ id: login.id, staffId, proved, businessId })
}

/** The same browser at the world's present time. */
export const later = (world: World, access: StaffAccessScope): StaffAccessScope => ({ ...access, now: world.now })
