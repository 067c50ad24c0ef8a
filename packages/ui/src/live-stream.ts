export interface Following {
  /** Who follows the same says the same name: all tabs of it share one stream. */
  name: string
  url: string
  hear(news: string): void
  /** Whether the stream stands. */
  connected(isConnected: boolean): void
}

type Shared = { news: string } | { isConnected: boolean }

/**
 * Follows what the server tells, with one stream for all tabs of this browser: the tab that holds the lock has it and passes on what it
 * hears (HTTP/1.1 has six connections). Each tab begins with `missed`, for something may have happened since its page was made.
 */
export function followTogether({ name, url, hear, connected }: Following): () => void {
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  const tell = (shared: Shared) => ('news' in shared ? hear(shared.news) : connected(shared.isConnected))
  channel.onmessage = ({ data }: MessageEvent<Shared>) => tell(data)
  const tellAll = (shared: Shared) => {
    if (leaving.signal.aborted) return
    channel.postMessage(shared)
    tell(shared)
  }
  const lead = () =>
    new Promise<void>((left) => {
      const close = openStream(url, {
        hear: (news) => tellAll({ news }),
        connected: (isConnected) => tellAll({ isConnected }),
      })
      leaving.signal.addEventListener('abort', () => {
        close()
        left()
      })
    })
  if (navigator.locks) {
    navigator.locks.request(name, { signal: leaving.signal }, lead).catch(() => {})
    hear('missed')
  } else void lead()
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
function openStream(url: string, { hear, connected }: Pick<Following, 'hear' | 'connected'>): () => void {
  let source: EventSource | undefined
  let wait = firstWaitMs
  let retry: ReturnType<typeof setTimeout> | undefined
  let heardAt = Date.now()
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
    source = new EventSource(url)
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
    const answer = await fetch(url, { signal: asking.signal }).catch(() => null)
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
