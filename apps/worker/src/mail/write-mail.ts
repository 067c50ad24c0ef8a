import { createHash } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import { z } from 'zod'
import { WorkerFault } from '../fault.ts'
import type { Letter } from './letter.ts'

const oneAddress = z.email().max(254)

/** The same for every try of a message, so that a repetition can be recognised (MSG-1). */
export function messageIdOf(key: string, from: string): string {
  return `<${createHash('sha256').update(key).digest('hex')}@${from.slice(from.lastIndexOf('@') + 1)}>`
}

/** A display name that can end no header: one line without control characters, of bearable length. */
const plain = (name: string) =>
  [
    ...name
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  ]
    .slice(0, 120)
    .join('')

const addressed = (name: string, address: string) => {
  if (!oneAddress.safeParse(address).success) throw new WorkerFault('the address is not one of e-mail')
  return { name: plain(name), address }
}

/** The mail as nodemailer takes it: addresses as objects, exactly one recipient in the envelope. */
export function writeMail(letter: Letter, { key, from }: { key: string; from: string }): SendMailOptions {
  const to = addressed(letter.to.name, letter.to.address)
  const replyTo = letter.replyTo && oneAddress.safeParse(letter.replyTo).success ? letter.replyTo : null
  const calendar = letter.calendar && {
    filename: letter.calendar.name,
    content: letter.calendar.text,
    contentType: `text/calendar; charset=utf-8; method=${/^METHOD:([A-Z]+)/m.exec(letter.calendar.text)?.[1] ?? 'PUBLISH'}`,
  }
  const file = letter.attachment && {
    filename: letter.attachment.name,
    content: Buffer.from(letter.attachment.bytes),
    contentType: letter.attachment.type,
  }
  return {
    from: addressed(letter.fromName, from),
    to: [to],
    ...(replyTo ? { replyTo: addressed(letter.fromName, replyTo) } : {}),
    envelope: { from, to: [to.address] },
    messageId: messageIdOf(key, from),
    subject: plain(letter.subject),
    html: letter.html,
    text: letter.text,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: [calendar, file].filter((each) => each !== undefined),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
