import { setTimeout as pause } from 'node:timers/promises'
import { Fault, wrong } from '../fault.ts'
import { makeId } from '../make-id.ts'
import { Parameters } from '../parameters.ts'
import { readForm } from '../read-form.ts'
import type { World } from '../world.ts'
import { expand } from './expand.ts'
import type { Faults } from './faults.ts'
import type { Answer, IdempotencyKeys } from './idempotency.ts'
import { findRoute } from './routes.ts'

export interface Call {
  method: string
  /** With the leading `/v1/`. */
  path: string
  /** The form of the body, or of the query. */
  text: string
  authorization: string | undefined
  idempotencyKey: string | undefined
}

export interface Standing {
  world: World
  keys: IdempotencyKeys
  faults: Faults
}

export type Outcome = (Answer & { requestId: string; replayed: boolean }) | 'reset'

/** Answers a call of the API as Stripe does: authentication, planned faults, idempotency, the verb, expansion. */
export async function answerApi({ world, keys, faults }: Standing, call: Call): Promise<Outcome> {
  const requestId = makeId('req', 14)
  const content = `${call.method} ${call.path} ${call.text}`
  const key = call.method === 'POST' ? call.idempotencyKey : undefined
  const fault = faults.take(call.path)
  if (fault?.kind === 'delay') await pause(fault.milliseconds ?? 1000)
  if (fault?.kind === 'reset') return 'reset'
  try {
    const earlier = key ? keys.earlier(key, content) : undefined
    if (earlier) return { ...earlier, requestId, replayed: true }
    const answer = fault?.kind === 'status' ? broken(fault.status ?? 500) : perform(world, call)
    if (key) keys.keep(key, content, answer)
    return fault?.kind === 'resetAfter' ? 'reset' : { ...answer, requestId, replayed: false }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { status: error.status, body: error.body, requestId, replayed: false }
  }
}

function broken(status: number): Answer {
  const message = status === 429 ? 'Too many requests hit the API too quickly.' : 'Something went wrong on our end.'
  const kind = status === 429 ? 'invalid_request_error' : 'api_error'
  return { status, body: new Fault(status, kind, message, status === 429 ? { code: 'rate_limit' } : {}).body }
}

/** A refused card is an answer of its own, which a repetition gets again; other faults of the caller are not kept. */
function perform(world: World, { method, path, text, authorization }: Call): Answer {
  if (!/^Bearer (sk|rk)_test_\w+$/.test(authorization ?? ''))
    throw new Fault(401, 'invalid_request_error', 'Invalid API Key provided.')
  const found = findRoute(method, path.slice('/v1/'.length))
  if (!found) throw wrong(`Unrecognized request URL (${method}: ${path}).`)
  const { expand: paths = [], ...form } = readForm(text)
  if (!Array.isArray(paths) || paths.some((each) => typeof each !== 'string')) throw wrong('Invalid array', 'expand')
  try {
    const object = found.verb(world, found.id, new Parameters(form))
    return { status: 200, body: expand(world, object, paths as string[]) }
  } catch (error) {
    if (error instanceof Fault && error.status === 402) return { status: 402, body: structuredClone(error.body) }
    throw error
  }
}
