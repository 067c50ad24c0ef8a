/** The client's IP: of X-Forwarded-For only as many hops from the right as this installation trusts (ACC-8). */
export function clientAddress(headers: Headers, peer: string, trustedHops: number): string {
  if (trustedHops === 0) return plain(peer)
  const hops = [...(headers.get('x-forwarded-for') ?? '').split(','), peer].map((hop) => hop.trim()).filter(Boolean)
  return plain(hops.at(-1 - trustedHops) ?? hops[0] ?? peer)
}

const plain = (address: string): string => address.replace(/^::ffff:/, '').slice(0, 45)
