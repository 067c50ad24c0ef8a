import { isIP } from 'node:net'

/**
 * Whose address limits count: that of the peer, or, behind so many proxies of our own, what the outermost of them wrote down.
 * Anything further left in X-Forwarded-For was written by the client itself (ACC-8).
 */
export function clientAddress(peer: string, forwardedFor: string | null, hops: number): string {
  const written = hops > 0 && forwardedFor ? forwardedFor.split(',') : []
  const claimed = written.at(-Math.min(hops, written.length))?.trim() ?? ''
  return plain(isIP(claimed) ? claimed : peer)
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/, '')
