import type { Prisma, Role } from '../generated/client.ts'
import type { MadeBusiness } from './make-business.ts'

export interface NewStaff {
  email: string
  name: string
  role: Role
  passwordHash?: string
  locale?: string
}

/** A staff member employed by the business; one who exists already gets another employment. */
export async function makeStaff(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { role, ...staff }: NewStaff,
) {
  const member = await prisma.staffMember.upsert({
    where: { email: staff.email },
    create: { ...staff, createdAt: business.createdAt },
    update: {},
  })
  await prisma.employment.create({
    data: { businessId: business.id, staffId: member.id, role, createdAt: business.createdAt },
  })
  return member
}
