import { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { openCount } from './heard-count.ts'

/** What the database tells on foyer_change: what kind of thing changed, of which business, and whom it may concern. */
export interface Change {
  businessId: string
  topic: string
  customerId?: string
  providerId?: string
  loginId?: string
  staffId?: string
}

export interface Listener {
  hear(change: Change): void
  /** Something may have been missed: the connection was lost and is back. */
  missed(): void
  /** There will be nothing more. */
  end(): void
}

export interface Changes {
  /** Hears of every change of the business from now on, whichever process made it; returns how to stop. */
  follow(businessId: string, listener: Listener): () => void
  /** How far this process has heard so far, to be taken before anything is read; null while it does not listen. */
  heardTo(): string | null
  /** Whether the business may have changed since, as far as has been heard; what is unknown may have. */
  hasChangedSince(businessId: string, heardTo: string | null | undefined): boolean
  /** Ends all who follow; whoever comes later is ended at once. */
  close(): Promise<void>
}

interface Options {
  url: string
  onError?: (error: Error) => void
  /** How often the connection is asked whether it still lives, and how long the answer may take, in milliseconds. */
  beatMs?: number
  patienceMs?: number
}

const firstWaitMs = 100
const longestWaitMs = 5_000

/**
 * One connection of this process that listens for changes, made when somebody first wants to know. A connection that is lost, or hangs without
 * a word, is replaced, and everybody who follows is told that something may have been missed.
 */
export function openChanges({ url, onError = () => {}, beatMs = 5_000, patienceMs = 3_000 }: Options): Changes {
  const following = new Map<string, Set<Listener>>()
  const closing = new AbortController()
  let running: Promise<void> | undefined
  const pause = (ms: number) => setTimeout(ms, undefined, { signal: closing.signal, ref: false }).catch(() => {})
  const heard = openCount()
  const everybody = () => [...following.values()].flatMap((listeners) => [...listeners])

  async function keepListening(): Promise<void> {
    for (let wait = firstWaitMs; !closing.signal.aborted; wait = Math.min(2 * wait, longestWaitMs)) {
      await listenOnce(() => {
        wait = firstWaitMs
        heard.begin()
        // Whoever came before the connection stood may have missed something as well.
        for (const listener of everybody()) listener.missed()
      }).catch((error) => closing.signal.aborted || onError(error))
      await pause(wait)
    }
  }

  async function listenOnce(stands: () => void): Promise<void> {
    const socket = new Socket()
    const times = { connectionTimeoutMillis: patienceMs, query_timeout: patienceMs }
    const client = new pg.Client({ connectionString: url, keepAlive: true, stream: () => socket, ...times })
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject)
      client.on('end', () => reject(new Error('the connection that listens has ended')))
    })
    lost.catch(() => {})
    client.on('notification', ({ payload }) => {
      const change = JSON.parse(payload ?? '{}') as Change
      heard.add(change.businessId)
      for (const listener of following.get(change.businessId) ?? []) listener.hear(change)
    })
    try {
      await client.connect()
      await client.query('LISTEN foyer_change')
      stands()
      while (!closing.signal.aborted) {
        await Promise.race([pause(beatMs), lost])
        await Promise.race([client.query('SELECT 1'), lost])
      }
    } finally {
      heard.end()
      // One that hangs would not answer a farewell.
      socket.destroy()
    }
  }

  return {
    follow(businessId, listener) {
      if (closing.signal.aborted) {
        listener.end()
        return () => {}
      }
      const listeners = following.get(businessId) ?? new Set<Listener>()
      following.set(businessId, listeners.add(listener))
      running ??= keepListening()
      return () => {
        listeners.delete(listener)
        if (!listeners.size && following.get(businessId) === listeners) following.delete(businessId)
      }
    },
    heardTo: heard.now,
    hasChangedSince: heard.isPast,
    async close() {
      closing.abort()
      for (const listener of everybody()) listener.end()
      following.clear()
      await running
    },
  }
}
