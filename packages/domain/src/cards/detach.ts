import { orRefused } from '../payments/stripe-answers.ts'
import type { SystemScope } from '../scope.ts'

/** Lets Stripe forget a card that was removed here; one that it does not know any more is forgotten (PAY-5). */
export async function detach({ stripe: account }: SystemScope, { methodId }: { methodId: string }): Promise<void> {
  await account?.client.paymentMethods.detach(methodId).catch(orRefused)
}
