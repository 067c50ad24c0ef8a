import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { onTestFinished } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'

/** A sandbox of the test's own, and the unmodified SDK that speaks to it. */
export async function openStripe(webhook?: { url: string; secret: string }) {
  const sandbox = await startSandbox({ webhook })
  onTestFinished(() => sandbox.stop())
  const client = (maxNetworkRetries = 0) =>
    new Stripe('sk_test_local', {
      ...{ protocol: 'http', host: 'localhost', port: new URL(sandbox.url).port, maxNetworkRetries, telemetry: false },
    })
  const control = (path: string, content: object) =>
    fetch(`${sandbox.url}${path}`, { method: 'POST', body: JSON.stringify(content) })
  /** A form of a hosted page, as a browser sends it: where it leads. */
  const submit = async (url: string, fields: Record<string, string>) => {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    return { status: answer.status, location: answer.headers.get('location') ?? '', html: await answer.text() }
  }
  return { sandbox, stripe: client(), client, control, submit }
}

/** An endpoint that takes webhooks and remembers them as they came; it may refuse some first. */
export async function openEndpoint(refusals = 0) {
  const heard: { body: string; signature: string }[] = []
  let left = refusals
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    if (left-- > 0) return response.writeHead(503).end()
    heard.push({ body, signature: String(request.headers['stripe-signature']) })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, secret: 'whsec_test' }
}
