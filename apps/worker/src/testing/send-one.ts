import { openDatabase } from '@foyer/db/client'
import { pino } from 'pino'
import { reachMailServer } from '../mail/mail-server.ts'
import { makeMailer } from '../mail/mailer.ts'
import { makePace } from '../mail/pace.ts'

// A process that sends one message, to be killed on the way: database, mail server, key, now.
const [url = '', smtp = '', key = '', now = ''] = process.argv.slice(2)
const database = openDatabase({ url, poolSize: 1 })
const server = reachMailServer(smtp)
const parts = {
  sql: database.sql,
  server,
  pace: makePace(100),
  from: 'no-reply@foyer.local',
  log: pino({ level: 'silent' }),
}
const about = { key, businessId: null, kind: 'reminder', audience: 'customer', now: new Date(now) } as const
await makeMailer(parts).once(about, async () => ({
  ...{ to: { name: 'Ada', address: `${key}@example.com` }, customerId: null, fromName: 'Harbour', replyTo: null },
  ...{ subject: key, html: `<p>${key}</p>`, text: key },
}))
server.close()
await database.close()
