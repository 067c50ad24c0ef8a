import type { Environment } from '@foyer/db/environment'
import { startSandbox } from '@foyer/stripe-sandbox/start-sandbox'
import { never, type Part } from './part.ts'

/** Starts the local Stripe, which tells the portal of everything that happens (PAY-9). */
export async function startStripe({
  STRIPE_PORT,
  PORTAL_PORT,
  STRIPE_WEBHOOK_SECRET = '',
}: Environment): Promise<Part> {
  const url = `http://127.0.0.1:${PORTAL_PORT}/stripe/webhook`
  const sandbox = await startSandbox({ port: STRIPE_PORT, webhook: { url, secret: STRIPE_WEBHOOK_SECRET } })
  return { name: 'stripe', isProgram: false, crashed: never, stop: () => sandbox.stop() }
}
