import http from 'node:http'
import { performance } from 'node:perf_hooks'

export interface Shot {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

export interface Answer {
  status: number
  body: string
  headers: http.IncomingHttpHeaders
  ms: number
}

/** One request over the agent's connection, timed from its start to the last byte. */
export function shoot({ url, method = 'GET', headers = {}, body }: Shot, agent: http.Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const sent =
      body === undefined
        ? headers
        : {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(body)),
            ...headers,
          }
    const request = http.request(url, { method, headers: sent, agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
          headers: answer.headers,
          ms: performance.now() - begun,
        }),
      )
    })
    request.on('error', reject)
    request.setTimeout(60_000, () => request.destroy(new Error('no answer in a minute')))
    request.end(body)
  })
}

export interface Load {
  count: number
  clients?: number
  warmUp?: number
  accepts?: (answer: Answer) => boolean
}

export interface Measured {
  p50: number
  p95: number
  perSecond: number
}

const quantile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
export const median = (values: number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

/** Runs the shots with so many clients; an answer that is not accepted fails the whole measurement. */
export async function load(
  shotOf: (index: number) => Shot,
  { count, clients = 1, warmUp = 20, accepts = ({ status }) => status === 200 }: Load,
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  const fire = async (index: number) => {
    const answer = await shoot(shotOf(index), agent)
    if (!accepts(answer))
      throw new Error(`${shotOf(index).url} answered ${answer.status}: ${answer.body.slice(0, 400)}`)
    return answer.ms
  }
  for (let i = 0; i < warmUp; i++) await fire(i)
  const times: number[] = []
  let next = warmUp
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count + warmUp) times.push(await fire(next++))
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond: count / seconds }
}

/** Measures product and baseline in turn, several rounds each, so that both see the same weather; medians of the rounds. */
export async function inTurn(
  rounds: number,
  product: (round: number) => Promise<Measured>,
  baseline: (round: number) => Promise<Measured>,
) {
  const own: Measured[] = []
  const least: Measured[] = []
  for (let round = 0; round < rounds; round++) {
    least.push(await baseline(round))
    own.push(await product(round))
  }
  return { value: median(own.map(({ p50 }) => p50)), baseline: median(least.map(({ p50 }) => p50)) }
}
