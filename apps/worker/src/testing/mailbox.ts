import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Received extends ParsedMail {
  /** The recipients of the envelope. */
  recipients: string[]
  /** performance.now() when the last byte was in. */
  at: number
}

export interface Mailbox {
  url: string
  port: number
  received: Received[]
  /** Called with each message before it is answered; what it throws is the server's refusal. */
  onAccept: (mail: Received) => void | Promise<void>
  /** Recipients that the server refuses. */
  refused: Set<string>
  until(count: number, milliseconds?: number): Promise<Received[]>
  stop(): Promise<void>
}

/** A real mail server on loopback. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const waiting = new Set<() => void>()
  const refused = new Set<string>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(address, _, callback) {
      const refusal = Object.assign(new Error(`no such person: ${address.address}`), { responseCode: 550 })
      callback(refused.has(address.address) ? refusal : null)
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const at = performance.now()
        simpleParser(Buffer.concat(parts))
          .then(async (mail) => {
            const found = { ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address), at }
            await mailbox.onAccept(found)
            mailbox.received.push(found)
            for (const wake of waiting) wake()
            callback(null)
          })
          .catch((error: Error) => callback(error))
      })
    },
  })
  server.on('error', () => undefined)
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const bound = (listening.address() as AddressInfo).port
  const mailbox: Mailbox = {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received: [],
    onAccept: () => undefined,
    refused,
    until: (count, milliseconds = 8000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (mailbox.received.length < count) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(mailbox.received)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`${mailbox.received.length} of ${count} messages after ${milliseconds} ms`))
        }, milliseconds)
        waiting.add(look)
        look()
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mailbox
}
