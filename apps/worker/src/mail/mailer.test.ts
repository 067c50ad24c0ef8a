import { openWorld } from '@foyer/domain/testing/world'
import { pino } from 'pino'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { openMailbox } from '../testing/mailbox.ts'
import type { About, Letter } from './letter.ts'
import { reachMailServer } from './mail-server.ts'
import { makeMailer } from './mailer.ts'
import { makePace } from './pace.ts'
import { messageIdOf } from './write-mail.ts'

const { prisma, installation, business, now } = await openWorld()
const mailbox = await openMailbox()
const server = reachMailServer(mailbox.url)
const from = 'no-reply@foyer.local'
const { sql } = installation.database
const log = pino({ level: 'silent' })
const mailer = makeMailer({ sql, server, pace: makePace(1000), from, log })
afterAll(async () => {
  server.close()
  await mailbox.stop()
})
beforeEach(() => {
  mailbox.received.length = 0
})

const about = (key: string, later = 0): About => ({
  ...{ key, businessId: business.id, kind: 'reminder', audience: 'customer' },
  now: new Date(now.getTime() + later * 1000),
})
const letter =
  (over: Partial<Letter> = {}) =>
  async (): Promise<Letter> => ({
    ...{ to: { name: 'Ada', address: 'ada@example.com' }, customerId: null, fromName: 'Harbour', replyTo: null },
    ...{ subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', ...over },
  })

it('MSG-1 sends once, however often and however much at once it is asked', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 20 }, () => mailer.once(about('once'), letter())))
  expect(asked.filter(({ status }) => status === 'fulfilled')).not.toHaveLength(0)
  expect(await mailer.once(about('once'), letter())).toBe('sentBefore')
  expect(mailbox.received).toHaveLength(1)
  expect(mailbox.received[0]?.messageId).toBe(messageIdOf('once', from))
})

it('MSG-1 waits while another process is on it, and takes over from one that died, under the same Message-ID', async () => {
  await prisma.sentMessage.create({
    data: { key: 'died', kind: 'reminder', audience: 'customer', state: 'SENDING', startedAt: now },
  })
  await expect(mailer.once(about('died', 59), letter())).rejects.toThrow('another process')
  expect(await mailer.once(about('died', 60), letter())).toBe('sent')
  expect(mailbox.received.map(({ messageId }) => messageId)).toEqual([messageIdOf('died', from)])
})

it('MSG-1 a refused message may be tried again at once', async () => {
  mailbox.refused.add('ada@example.com')
  await expect(mailer.once(about('refused'), letter())).rejects.toThrow()
  mailbox.refused.clear()
  expect(await mailer.once(about('refused'), letter())).toBe('sent')
})

it('ACC-2 leaves no row where nobody is to be told', async () => {
  expect(await mailer.once(about('nobody'), async () => null)).toBe('nobody')
  expect(await prisma.sentMessage.count({ where: { key: 'nobody' } })).toBe(0)
})

const hostile = [
  'Ada\r\nBcc: eve@example.com',
  'Ada\nX-Evil: 1',
  'Ada\u2028Bcc: eve@example.com',
  'Ada\u0000',
  '"Ada" <eve@example.com>, Eve',
  'Ada, eve@example.com',
  'undisclosed: eve@example.com;',
  '\u202eadA',
  '=?utf-8?q?=0D=0ABcc:_eve@example.com?=',
  'Zoë Łukasz 陳',
]

it.each(hostile)('2.6 a name like %j adds neither a recipient nor a header', async (name) => {
  const over = { to: { name, address: 'ada@example.com' }, fromName: name, subject: name, replyTo: 'desk@example.com' }
  await mailer.once(about(`hostile ${hostile.indexOf(name)}`), letter(over))
  const [mail] = mailbox.received
  expect(mail?.recipients).toEqual(['ada@example.com'])
  const headers = mail!.headerLines.map(({ key }) => key)
  expect(headers.sort()).toEqual([
    ...['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to'],
  ])
  for (const name of ['to', 'from']) {
    const { value } = mail!.headers.get(name) as { value: unknown[] }
    expect(value).toHaveLength(1)
  }
  expect(mail?.headers.get('to')).toMatchObject({ value: [{ address: 'ada@example.com' }] })
  expect(mail?.headers.get('from')).toMatchObject({ value: [{ address: from }] })
})

const addresses = [
  'a@example.com,b@evil.example',
  'a@example.com\r\nRCPT TO:<b@evil.example>',
  '"a@evil x"@example.com',
  'group: a@example.com;',
  'Ada <a@example.com>',
  'a@example.com b@evil.example',
  '',
]

it.each(addresses)('2.6 an address like %j is sent nothing', async (address) => {
  await expect(
    mailer.once(about(`address ${addresses.indexOf(address)}`), letter({ to: { name: 'Ada', address } })),
  ).rejects.toThrow()
  expect(mailbox.received).toHaveLength(0)
})
