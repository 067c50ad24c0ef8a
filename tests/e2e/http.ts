import { loginCookie, makeLogin, type Story, stack } from './story.ts'

export interface Answer {
  status: number
  headers: Headers
  body: string
  /** Milliseconds until it was there. */
  ms: number
}

type Given = Record<string, string>

/** A program that speaks HTTP to the portal: keeps cookies as a browser does, follows nothing. */
export function openClient() {
  const jar = new Map<string, string>()
  const send = async (method: string, path: string, headers: Given = {}, body?: BodyInit): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const started = performance.now()
    const response = await fetch(new URL(path, stack.portalUrl), {
      ...{ method, body, redirect: 'manual' },
      headers: { ...(cookie && { cookie }), ...headers },
    })
    const text = await response.text()
    const ms = performance.now() - started
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/Max-Age=0/.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return { status: response.status, headers: response.headers, body: text, ms }
  }
  return {
    jar,
    send,
    get: (path: string, headers?: Given) => send('GET', path, headers),
    head: (path: string) => send('HEAD', path),
    /** A form, as a browser without scripts sends it. */
    post: (path: string, fields: Given, headers?: Given) => send('POST', path, headers, new URLSearchParams(fields)),
    /** A procedure that reads. */
    query: (slug: string, procedure: string, input?: unknown) =>
      send('GET', `/trpc/${procedure}${asQuery(input)}`, { 'x-foyer-business': slug }),
    /** A procedure that changes something. */
    mutate: (slug: string, procedure: string, input: unknown, headers: Given = {}) =>
      send(
        'POST',
        `/trpc/${procedure}`,
        { 'x-foyer-business': slug, 'content-type': 'application/json', ...headers },
        JSON.stringify(input),
      ),
  }
}
export type Client = ReturnType<typeof openClient>

const asQuery = (input: unknown) => (input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`)

/** A client that holds a login of the story's customer. */
export async function signedIn(member: Pick<Story, 'business' | 'customer'>): Promise<Client> {
  const client = openClient()
  client.jar.set(loginCookie(member.business.slug), await makeLogin(member))
  return client
}

/** What a browser shows of a page's source: without what differs in each answer. */
export const withoutMarks = (body: string): string => {
  const nonce = /nonce="([^"]+)"/.exec(body)?.[1]
  return (nonce ? body.replaceAll(nonce, '') : body).replaceAll(/(heardTo\W+)[0-9a-f]{32}(?![0-9a-f])/g, '$1')
}
