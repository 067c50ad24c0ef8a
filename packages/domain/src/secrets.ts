import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 256 random bits, as 43 characters that are safe in an address. */
export const makeSecret = (): string => randomBytes(32).toString('base64url')

/** Six decimal digits for typing. */
export const makeCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0')

/** What is stored of a secret: its SHA-256. */
export const hashSecret = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest())

/** A short text that stands for content without revealing it, such as a limit's key. */
export const fingerprint = (...parts: string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url')
