import { hearStripe } from '@foyer/api/stripe-gate'
import { isUnavailable } from '@foyer/db/violations'
import type { Installation } from '@foyer/domain/installation'
import { readBody } from '@foyer/edge/read-body'
import { unavailable } from './portal-request.server'

/** Where Stripe sends its events; no business is called so. */
export const webhookPath = '/stripe/webhook'
const mostBytes = 512 * 1024

/** Answers Stripe's webhook, whose signature covers the raw bytes (PAY-6): 400 is refused for ever, 503 may be sent again. */
export async function answerStripe(request: Request, installation: Installation, ip: string): Promise<Response> {
  const bytes = await readBody(request, mostBytes)
  if (typeof bytes === 'number') return new Response(null, { status: bytes })
  const receivedAt = Date.now()
  const signature = request.headers.get('stripe-signature') ?? ''
  const told = { body: new TextDecoder().decode(bytes), signature, receivedAt }
  const origin = { app: 'portal', ip, userAgent: 'Stripe' } as const
  try {
    const isHeard = await hearStripe(installation, { ...told, origin })
    return new Response(null, { status: isHeard ? 200 : 400 })
  } catch (error) {
    if (isUnavailable(error)) return unavailable()
    throw error
  }
}
