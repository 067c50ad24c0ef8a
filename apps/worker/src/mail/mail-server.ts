import { setTimeout as pause } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { WorkerFault } from '../fault.ts'

/** The mail server as the worker sees it. While it cannot be reached nothing is tried, and no job uses up its tries. */
export interface MailServer {
  send(mail: SendMailOptions, urgent: boolean): Promise<void>
  isUp(): boolean
  /** Asks the server now. */
  reach(): Promise<boolean>
  /** Told when it goes and when it is back. */
  onChange(listener: (up: boolean) => void): void
  close(): void
}

// Together well below the 60 seconds after which a job counts as abandoned.
const timeouts = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 20_000, dnsTimeout: 5_000 }
const unreachable = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EPROTOCOL',
  'EAUTH',
  'ENOAUTH',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPROXY',
])

interface SendingFault {
  code?: string
  responseCode?: number
}

const concernsServer = ({ code, responseCode }: SendingFault) => responseCode === 421 || unreachable.has(code ?? '')

export function reachMailServer(url: string): MailServer {
  const { hostname } = new URL(url)
  const ignoreTLS = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const open = (maxConnections: number) =>
    createTransport({
      url,
      pool: true,
      maxConnections,
      maxRequeues: 1,
      ignoreTLS,
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  // Somebody waits for an urgent one: a backlog must not hold all connections.
  const pools = { urgent: open(2), other: open(4) }
  const listeners: ((up: boolean) => void)[] = []
  let up = true
  let closed = false

  const change = (now: boolean) => {
    if (up === now || closed) return
    up = now
    for (const listener of listeners) listener(now)
    if (!now) void watch()
  }
  const reach = () =>
    pools.other.verify().then(
      () => true,
      () => false,
    )
  const watch = async () => {
    for (let wait = 500; !up && !closed; wait = Math.min(wait * 1.5, 5_000)) {
      await pause(wait, undefined, { ref: false })
      if (!closed && (await reach())) change(true)
    }
  }

  return {
    isUp: () => up,
    onChange: (listener) => void listeners.push(listener),
    async reach() {
      const reached = await reach()
      change(reached)
      return reached
    },
    async send(mail, urgent) {
      if (!up) throw new WorkerFault('the mail server cannot be reached')
      try {
        await (urgent ? pools.urgent : pools.other).sendMail(mail)
      } catch (error) {
        if (concernsServer(error as SendingFault)) change(false)
        throw error
      }
    },
    close() {
      closed = true
      pools.urgent.close()
      pools.other.close()
    },
  }
}
