import { z } from 'zod'
import type { CustomerScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'

export const hidePromptInput = z.strictObject({ prompt: z.enum(['phone', 'address']) })

/** Puts a prompt to complete the profile away for good; it never blocks (PAN-8). */
export async function hidePrompt(
  scope: CustomerScope,
  { prompt }: z.infer<typeof hidePromptInput>,
): Promise<{ hidden: true }> {
  await inTransaction(scope, async (tx) => {
    await tx.customer.updateMany({
      where: { id: scope.customerId, NOT: { promptsHidden: { has: prompt } } },
      data: { promptsHidden: { push: prompt } },
    })
  })
  return { hidden: true }
}
