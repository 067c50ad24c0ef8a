import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const half = 8

/**
 * Counts what has been heard, by business. Its marks stand in pages, so they say nothing to whoever reads them: the count is sealed with a key of
 * this connection, and a mark of another connection or process is not understood.
 */
export function openCount() {
  const latest = new Map<string, bigint>()
  let name: Buffer | null = null
  let key = randomBytes(2 * half)
  let count = 0n
  const read = (mark: string): bigint | null => {
    if (!name || !/^[0-9a-f]{32}$/.test(mark)) return null
    const plain = crypt(createDecipheriv('aes-128-ecb', key, null), Buffer.from(mark, 'hex'))
    return plain.subarray(0, half).equals(name) ? plain.readBigUInt64BE(half) : null
  }
  return {
    begin() {
      name = randomBytes(half)
      key = randomBytes(2 * half)
      latest.clear()
    },
    end() {
      name = null
    },
    add: (businessId: string) => latest.set(businessId, ++count),
    now(): string | null {
      if (!name) return null
      const plain = Buffer.concat([name, Buffer.alloc(half)])
      plain.writeBigUInt64BE(count, half)
      return crypt(createCipheriv('aes-128-ecb', key, null), plain).toString('hex')
    },
    isPast(businessId: string, heardTo: string | null | undefined): boolean {
      const upTo = read(heardTo ?? '')
      return upTo === null || (latest.get(businessId) ?? 0n) > upTo
    },
  }
}

// One block exactly, never repeated within a connection but for the same count.
function crypt(cipher: ReturnType<typeof createCipheriv>, block: Buffer): Buffer {
  cipher.setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()])
}
