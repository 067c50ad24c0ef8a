import { transactionSql } from '@foyer/db/sql'
import type { StaffAccessScope } from '../scope.ts'
import { retrying } from '../transaction.ts'
import { issueToken, resetMinutes } from './issue-token.ts'

/** Looks the asking address up and makes its link, ending those of earlier requests; null when nobody is to be written to, or a newer request will be (ACC-4, 12). */
export async function answerReset({ prisma, now }: StaffAccessScope, { requestId }: { requestId: string }) {
  const request = await prisma.staffResetRequest.findUnique({
    where: { id: requestId },
    select: { email: true, createdAt: true },
  })
  if (!request || now.getTime() - request.createdAt.getTime() > resetMinutes * 60_000) return null
  const newer = await prisma.staffResetRequest.findFirst({
    where: { email: request.email, createdAt: { gt: request.createdAt } },
    select: { id: true },
  })
  if (newer) return null
  const person = await prisma.staffMember.findFirst({
    where: { email: request.email, disabledAt: null, employments: { some: { endedAt: null } } },
    select: { id: true, email: true, name: true, locale: true },
  })
  if (!person) return null
  const token = await retrying(() =>
    prisma.$transaction(async (tx) => {
      const older = {
        staffId: person.id,
        purpose: 'RESET' as const,
        usedAt: null,
        endedAt: null,
        createdAt: { lt: request.createdAt },
      }
      await tx.staffToken.updateMany({ where: older, data: { endedAt: now } })
      return issueToken(transactionSql(tx), { staffId: person.id, purpose: 'RESET', now })
    }),
  )
  return { staff: person, minutes: resetMinutes, ...token }
}
