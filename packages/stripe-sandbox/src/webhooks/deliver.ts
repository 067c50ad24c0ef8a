import Stripe from 'stripe'
import type { World } from '../world.ts'

/** How deliveries misbehave, when asked to. */
export interface Misconduct {
  /** How often each event is sent. */
  copies: number
  /** Events are kept back until so many have gathered, and then leave in reverse order. */
  reverse: number
}

export interface Deliveries {
  misconduct: Misconduct
  /** Ends what is waiting; nothing leaves afterwards. */
  stop(): void
}

const firstWait = 250
const longestWait = 30_000
const mostTries = 16

/** Sends each event, signed, to the endpoints that want it, again with growing waits until it is answered with 2xx. */
export function deliver(world: World): Deliveries {
  const stopping = new AbortController()
  const timers = new Set<NodeJS.Timeout>()
  const kept: (() => void)[] = []
  const deliveries: Deliveries = {
    misconduct: { copies: 1, reverse: 0 },
    stop() {
      stopping.abort()
      for (const timer of timers) clearTimeout(timer)
    },
  }

  const later = (run: () => void, milliseconds: number) => {
    if (stopping.signal.aborted) return
    const timer = setTimeout(() => {
      timers.delete(timer)
      run()
    }, milliseconds)
    timers.add(timer)
  }
  const attempt = async (event: Stripe.Event, endpoint: Stripe.WebhookEndpoint, tries: number): Promise<void> => {
    const taken = await post(endpoint, JSON.stringify(event), stopping.signal)
    if (!taken && tries < mostTries)
      later(() => void attempt(event, endpoint, tries + 1), Math.min(longestWait, firstWait * 2 ** tries))
  }
  const send = (event: Stripe.Event) => {
    for (const endpoint of world.endpoints.all()) {
      const wants = endpoint.enabled_events.some((type) => type === '*' || type === event.type)
      for (let copy = 0; wants && copy < deliveries.misconduct.copies; copy++)
        later(() => void attempt(event, endpoint, 0), 0)
    }
  }
  world.onEvent((event) => {
    const { reverse } = deliveries.misconduct
    kept.push(() => send(event))
    if (kept.length < reverse) return
    for (const leave of kept.splice(0).reverse()) leave()
  })
  return deliveries
}

const signer = new Stripe('sk_test_local')

async function post(
  { url, secret = '' }: Stripe.WebhookEndpoint,
  payload: string,
  stopping: AbortSignal,
): Promise<boolean> {
  const signature = await signer.webhooks.generateTestHeaderStringAsync({ payload, secret })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature }
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(10_000)])
  return fetch(url, { method: 'POST', headers, body: payload, signal, redirect: 'manual' }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.ok
    },
    () => false,
  )
}
