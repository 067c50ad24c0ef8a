import { hashSecret, makeSecret } from '@foyer/domain/secrets'
import type { Locator, Page } from 'playwright-core'
import { type Answer, openClient } from '../http.ts'
import { type employ, prisma, type Story, stack } from '../story.ts'

export type Member = Awaited<ReturnType<typeof employ>>

/** A page of the admin app. */
export const admin = (path = '/') => `${stack.adminUrl}${path}`

/** The name of the cookie that holds a login at the admin app. */
export const deskCookie = 'foyer.admin'

/** Types e-mail and password into the sign-in page that is open, or opens it. */
export async function typeSignIn(page: Page, { email, password }: Pick<Member, 'email' | 'password'>): Promise<void> {
  if (!page.url().startsWith(admin('/signin'))) await page.goto(admin('/signin'))
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** A login of the member of staff at the story's business; returns the cookie's value. */
export async function makeStaffLogin({ business }: Pick<Story, 'business'>, { id }: { id: string }): Promise<string> {
  const token = makeSecret()
  const now = new Date()
  const times = { createdAt: now, lastSeenAt: now, provedAt: now }
  const from = { ip: '127.0.0.1', userAgent: 'story' }
  await prisma.staffLogin.create({
    data: { staffId: id, businessId: business.id, tokenHash: hashSecret(token), ...times, ...from },
  })
  return token
}

/** Puts the browser at the desk, as signing in would have. */
export async function sitDown(page: Page, story: Pick<Story, 'business'>, member: { id: string }): Promise<void> {
  const cookie = { name: deskCookie, value: await makeStaffLogin(story, member) }
  await page.context().addCookies([{ ...cookie, url: stack.adminUrl, httpOnly: true, sameSite: 'Lax' }])
}

export interface DeskClient {
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>
  query(procedure: string, input?: unknown): Promise<Answer>
  mutate(procedure: string, input: unknown, headers?: Record<string, string>): Promise<Answer>
  jar: Map<string, string>
}

/** A program that speaks HTTP to the admin app, with the login of a cookie if one is given. */
export function openDesk(token?: string): DeskClient {
  const { get, post, send, jar } = openClient()
  if (token) jar.set(deskCookie, token)
  const asQuery = (input: unknown) => (input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`)
  const json = { 'content-type': 'application/json' }
  return {
    jar,
    get: (path, headers) => get(admin(path), headers),
    post: (path, fields, headers) => post(admin(path), fields, headers),
    query: (procedure, input) => send('GET', admin(`/trpc/${procedure}${asQuery(input)}`)),
    mutate: (procedure, input, headers = {}) =>
      send('POST', admin(`/trpc/${procedure}`), { ...json, ...headers }, JSON.stringify(input)),
  }
}

export const deskOf = async (story: Pick<Story, 'business'>, member: { id: string }): Promise<DeskClient> =>
  openDesk(await makeStaffLogin(story, member))

/** The result of a procedure. */
export const resultOf = <T>({ body }: Answer): T => (JSON.parse(body) as { result: { data: T } }).result.data

/** What has just been done, as the page says it. */
export const news = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Notifications' }).getByText(text)

/** The address behind the button of a message to staff. */
export function passwordLinkIn({ text }: { text: string }): string {
  const found = /https?:\/\/\S+\/password\/[0-9a-f-]{36}#\S+/.exec(text)?.[0]
  if (!found) throw new Error(`no link in: ${text}`)
  return found
}

/** Opens a menu by the name of its button and returns what it holds. */
export async function openMenuOf(page: Page, name: string | RegExp): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  const menu = page.locator('div[popover]:popover-open')
  await menu.waitFor()
  return menu
}
