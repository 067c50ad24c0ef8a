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
    const { promptsHidden } = await tx.customer.findUniqueOrThrow({
      where: { id: scope.customerId },
      select: { promptsHidden: true },
    })
    if (!promptsHidden.includes(prompt))
      await tx.customer.update({ where: { id: scope.customerId }, data: { promptsHidden: [...promptsHidden, prompt] } })
  })
  return { hidden: true }
}
