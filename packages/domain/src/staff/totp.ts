import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { fingerprint } from '../secrets.ts'

const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** 160 random bits in Base32, as authenticator apps take them. */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

export const totpAddress = (secret: string, account: string): string =>
  new TOTP({ ...shape, issuer: 'Foyer', label: account, secret }).toString()

/** The 30-second step whose code this is, one step of drift either way; null when it is of none. */
export function matchingStep(secret: string, code: string, now: Date): bigint | null {
  const timestamp = now.getTime()
  const delta = TOTP.validate({ ...shape, token: code, secret: Secret.fromBase32(secret), timestamp, window: 1 })
  return delta === null ? null : BigInt(TOTP.counter({ period: shape.period, timestamp }) + delta)
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const recoveryCode = () => Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Ten codes of 59 random bits, each good for one sign-in without the phone. */
export const makeRecoveryCodes = (): string[] => Array.from({ length: 10 }, recoveryCode)

/** As people copy it: "abcd-efgh-jkmn". */
export const writeRecoveryCode = (code: string): string => code.match(/.{4}/g)!.join('-')

export const hashRecoveryCode = (staffId: string, code: string): string => fingerprint('recovery', staffId, code)
