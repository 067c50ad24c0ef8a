import { makeCustomer } from '@foyer/db/factories/make-customer'
import { requestLink, requestLinkInput } from '@foyer/domain/access/request-link'
import { showLink } from '@foyer/domain/access/show-link'
import { signInByLink } from '@foyer/domain/access/sign-in-by-link'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world, prisma, business } = place
await place.start()
await makeCustomer(prisma, business, { givenName: 'Ada', familyName: 'Byron', email: 'ada@example.com', locale: 'en' })

const ask = async (email: string, locale: 'en' | 'fr' = 'en') =>
  requestLink(await world.visitor(locale), requestLinkInput.parse({ email }))

const linkIn = (text = '') => /https:\/\/portal\.test\/harbour\/open\/([0-9a-f-]{36})\?lang=en#(\S{43})/.exec(text)

it('ACC-2 mails a known address its link and code, which signs in', async () => {
  mailbox.received.length = 0
  await ask('ada@example.com')
  const [mail] = await mailbox.until(1)
  expect(mail).toMatchObject({ recipients: ['ada@example.com'], subject: 'Your link to sign in to Harbour Physio' })
  const link = linkIn(mail?.text)
  expect(mail?.text).toMatch(/\b\d{6}\b/)
  expect(mail?.html).toContain(link?.[0])
  const visitor = await world.visitor()
  expect(await showLink(visitor, { linkId: link![1]! })).toMatchObject({ state: 'ready' })
  expect(await signInByLink(visitor, { linkId: link![1]!, secret: link![2]! })).toMatchObject({ next: 'portal' })
})

it('ACC-2 an unknown address gets nothing and leaves no trace of a message', async () => {
  mailbox.received.length = 0
  const before = await prisma.sentMessage.count()
  await ask('nobody@example.com')
  await place.idle()
  expect(mailbox.received).toHaveLength(0)
  expect(await prisma.sentMessage.count()).toBe(before)
})

it('ACC-1 MSG-7 writes in the language of the page', async () => {
  mailbox.received.length = 0
  await ask('ada@example.com', 'fr')
  const [mail] = await mailbox.until(1)
  expect(mail?.html).toContain('<html lang="fr">')
})

it('ACC-11 leads to the page of the business that embeds the portal', async () => {
  mailbox.received.length = 0
  await world.set('panelAccess', { enabled: true, panelUrl: 'https://harbour.example/bookings#top' })
  await ask('ada@example.com')
  const [mail] = await mailbox.until(1)
  expect(mail?.text).toMatch(/https:\/\/harbour\.example\/bookings#foyer=[0-9a-f-]{36}\.\S{43}/)
  await world.set('panelAccess', { enabled: true })
})

it('issue 2 is in the mailbox within 300 ms of the asking, in the median', { timeout: 60_000 }, async () => {
  await prisma.rateLimit.deleteMany()
  const taken: number[] = []
  for (let count = 0; count < 15; count++) {
    mailbox.received.length = 0
    await prisma.rateLimit.deleteMany()
    const asked = performance.now()
    await ask('ada@example.com')
    const [mail] = await mailbox.until(1)
    taken.push(mail!.at - asked)
  }
  taken.sort((a, b) => a - b)
  console.log(`asked → in the mailbox: median ${taken[7]!.toFixed(0)} ms, slowest ${taken.at(-1)!.toFixed(0)} ms`)
  expect(taken[7]).toBeLessThan(300)
})

it('C8 GDP-4 neither log nor queue holds an address, a code, a secret or a subject', async () => {
  await place.idle()
  const stored = JSON.stringify(await prisma.$queryRawUnsafe('SELECT data, output FROM pgboss.job'))
  for (const text of [place.logged.join(''), stored]) {
    expect(text).not.toMatch(/example\.com|Your link|#[\w-]{43}/)
  }
  expect(place.logged.join('')).toContain('"kind":"access"')
})
