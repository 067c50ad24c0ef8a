import { setTimeout as pause } from 'node:timers/promises'
import { claimSending, keepSent, releaseSending } from '@foyer/db/queries/sent-messages'
import type { Sql } from '@foyer/db/sql'
import type { Logger } from 'pino'
import { describeFault, WorkerFault } from '../fault.ts'
import type { About, Letter } from './letter.ts'
import type { MailServer } from './mail-server.ts'
import type { Pace } from './pace.ts'
import { writeMail } from './write-mail.ts'

export interface Mailer {
  /** Sends the message unless it was sent; writes it only when it is its turn. Null from write means that nobody is to be told. */
  once(about: About, write: () => Promise<Letter | null>): Promise<'sent' | 'sentBefore' | 'nobody'>
}

export interface MailerParts {
  sql: Sql
  server: MailServer
  pace: Pace
  /** The installation's sending address. */
  from: string
  log: Logger
}

/** A claim without a record for as long belongs to a process that died between acceptance and record. */
const patienceSeconds = 60

/** The only place that sends: once per key, again only where a process died in between, then with the same Message-ID (MSG-1). */
export function makeMailer({ sql, server, pace, from, log }: MailerParts): Mailer {
  return {
    async once(about, write) {
      const { key, businessId, kind, audience, bookingId, now, urgent = false } = about
      const began = performance.now()
      const claim = await claimSending(
        sql,
        { key, businessId, kind, audience, bookingId: bookingId ?? null, now },
        patienceSeconds,
      )
      if (claim === 'sent') return 'sentBefore'
      if (claim === 'busy') throw new WorkerFault('another process is sending this message')
      let letter: Letter | null
      try {
        letter = await write()
        if (letter) {
          const mail = writeMail(letter, { key, from })
          await pace.turn(urgent)
          await server.send(mail, urgent)
        }
      } catch (error) {
        await giveBack(sql, claim.id, now)
        throw error
      }
      if (!letter) {
        await giveBack(sql, claim.id, now)
        return 'nobody'
      }
      const milliseconds = Math.round(performance.now() - began)
      await persist(() =>
        keepSent(sql, { id: claim.id, customerId: letter.customerId, sentAt: new Date(now.getTime() + milliseconds) }),
      )
      log.info({ message: claim.id, kind, audience, milliseconds }, 'sent')
      return 'sent'
    },
  }

  async function persist(write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await write()
      } catch (error) {
        if (attempt === 8) throw error
        log.warn({ fault: describeFault(error), attempt }, 'a sent message is not recorded yet')
        await pause(150 * 2 ** attempt)
      }
    }
  }
}

/** If even this fails, the claim grows old and the next try takes it over. */
async function giveBack(sql: Sql, id: string, startedAt: Date): Promise<void> {
  await releaseSending(sql, { id, startedAt }).catch(() => undefined)
}
