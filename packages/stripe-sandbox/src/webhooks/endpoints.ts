import { randomBytes } from 'node:crypto'
import type Stripe from 'stripe'
import { wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import type { Parameters } from '../parameters.ts'
import { apiVersion, type World } from '../world.ts'

interface EndpointPlan {
  url: string
  secret: string
  events: string[]
}

export function addEndpoint(world: World, { url, secret, events }: EndpointPlan) {
  const endpoint = {
    ...{ id: makeId('we'), object: 'webhook_endpoint', created: world.now(), livemode: false, status: 'enabled' },
    ...{ url, secret, enabled_events: events, api_version: apiVersion, application: null, description: null },
    metadata: {},
  } satisfies Stripe.WebhookEndpoint
  return world.endpoints.add(endpoint)
}

export function createEndpoint(world: World, parameters: Parameters): Stripe.WebhookEndpoint {
  const events = parameters.texts('enabled_events')
  const url = parameters.needed('url')
  if (events.length === 0) throw wrong('Missing required param: enabled_events.', 'enabled_events', 'parameter_missing')
  if (!URL.canParse(url)) throw wrong('Invalid URL', 'url', 'url_invalid')
  return addEndpoint(world, { url, events, secret: `whsec_${randomBytes(24).toString('hex')}` })
}

export function deleteEndpoint(world: World, id: string) {
  world.endpoints.get(id)
  world.endpoints.remove(id)
  return { id, object: 'webhook_endpoint', deleted: true } satisfies Stripe.DeletedWebhookEndpoint
}
