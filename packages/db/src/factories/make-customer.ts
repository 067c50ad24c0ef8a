import type { Prisma } from '../generated/client.ts'
import { type MadeBusiness, takeNumbers } from './make-business.ts'

export interface NewCustomer {
  givenName?: string
  familyName?: string
  email?: string | null
  phone?: string
  locale?: string
  timeZone?: string
  address?: Prisma.InputJsonObject
  dateOfBirth?: Date
  passwordHash?: string
}

export async function makeCustomer(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  customer: NewCustomer = {},
) {
  const number = await takeNumbers(prisma, business.id, 'customer')
  return prisma.customer.create({
    data: {
      businessId: business.id,
      number,
      givenName: 'Nadia',
      familyName: 'Ferrand',
      email: `customer${number}@example.com`,
      locale: business.languages[0] ?? 'en',
      createdAt: business.createdAt,
      updatedAt: business.createdAt,
      ...customer,
    },
  })
}
