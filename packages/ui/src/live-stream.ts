export interface Following {
  /** Who follows the same says the same name: all tabs of it share one stream. */
  name: string
  /** How far the page has heard; null if nobody knows. */
  heardTo: string | null
  url(heardTo: string | null): string
  hear(news: string): void
  /** Whether the stream stands. */
  connected(isConnected: boolean): void
}

type Shared = { news: string } | { isConnected: boolean }

/**
 * Follows what the server tells, with one stream for all tabs of this browser: the tab that holds the lock has it and passes on what it
 * hears (HTTP/1.1 has six connections). The server says `missed` if something may have happened since the page of the tab that opens the stream
 * was made; a tab that comes to a stream which stands says so to itself.
 */
export function followTogether({ name, heardTo, url, hear, connected }: Following): () => void {
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  const tell = (shared: Shared) => ('news' in shared ? hear(shared.news) : connected(shared.isConnected))
  channel.onmessage = ({ data }: MessageEvent<Shared>) => tell(data)
  const tellAll = (shared: Shared) => {
    if (leaving.signal.aborted) return
    channel.postMessage(shared)
    tell(shared)
  }
  const lead = (since: string | null) =>
    new Promise<void>((left) => {
      if (leaving.signal.aborted) return left()
      const close = openStream(since, {
        url,
        hear: (news) => tellAll({ news }),
        connected: (isConnected) => tellAll({ isConnected }),
      })
      leaving.signal.addEventListener('abort', () => {
        close()
        left()
      })
    })
  const takeTurns = async () => {
    const wasFree = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await lead(heardTo)
      return lock !== null
    })
    if (wasFree || leaving.signal.aborted) return
    hear('missed')
    await navigator.locks.request(name, { signal: leaving.signal }, () => lead(null))
  }
  if (navigator.locks) takeTurns().catch(() => {})
  else void lead(heardTo)
  return () => {
    leaving.abort()
    channel.close()
  }
}

const firstWaitMs = 500
const longestWaitMs = 15_000
/** The server says something every 15 seconds; longer silence is a connection that hangs. */
const silenceMs = 40_000

/** One stream of server-sent events, opened again whenever it is lost, hangs, or the machine has slept. */
function openStream(
  heardTo: string | null,
  { url, hear, connected }: Pick<Following, 'url' | 'hear' | 'connected'>,
): () => void {
  let source: EventSource | undefined
  let wait = firstWaitMs
  let retry: ReturnType<typeof setTimeout> | undefined
  let heardAt = Date.now()
  let since = heardTo
  const isAlive = () => {
    heardAt = Date.now()
  }
  const fail = () => {
    connected(false)
    if (source?.readyState === EventSource.CLOSED) void tellIfRefused()
    again(wait)
    wait = Math.min(2 * wait, longestWaitMs)
  }
  const open = () => {
    clearTimeout(retry)
    source?.close()
    isAlive()
    source = new EventSource(url(since))
    // Once it has stood, what came while it did not is unknown.
    source.onopen = () => {
      since = null
      connected(true)
    }
    source.onmessage = ({ data }) => {
      isAlive()
      wait = firstWaitMs
      connected(true)
      hear(JSON.parse(data))
    }
    source.addEventListener('ping', isAlive)
    // It has been told all it will be: who may follow is asked anew.
    source.addEventListener('return', () => again(firstWaitMs * (1 + Math.random())))
    source.onerror = fail
    source.addEventListener('serialized-error', fail)
  }
  // The event does not say why it is refused. Whoever may no longer follow has to be shown so by the page.
  const tellIfRefused = async () => {
    const asking = new AbortController()
    const headers = { accept: 'text/event-stream' }
    const answer = await fetch(url(null), { headers, signal: asking.signal }).catch(() => null)
    asking.abort()
    if (answer?.status === 401 || answer?.status === 403) hear('ended')
  }
  const again = (inMs: number) => {
    source?.close()
    clearTimeout(retry)
    retry = setTimeout(open, inMs)
  }
  const openIfSilent = () => {
    if (Date.now() - heardAt > silenceMs || source?.readyState === EventSource.CLOSED) open()
  }
  const watch = setInterval(openIfSilent, 5_000)
  addEventListener('online', open)
  document.addEventListener('visibilitychange', openIfSilent)
  open()
  return () => {
    clearInterval(watch)
    clearTimeout(retry)
    removeEventListener('online', open)
    document.removeEventListener('visibilitychange', openIfSilent)
    source?.close()
  }
}
