import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'
import { z } from 'zod'
import { DomainError } from '../errors.ts'

/** 8 to 256 characters, any characters, no composition rules (ASVS 6.2). */
export const passwordInput = z.string().max(256)

const common = new Set(dictionary['passwords-common'])

/** Refuses a new password that is too short or among the common ones. */
export function assertPasswordFits(password: string, field = 'password'): void {
  if ([...password].length < 8) throw new DomainError('access.passwordTooShort', { field })
  if (common.has(password.toLowerCase())) throw new DomainError('access.passwordTooCommon', { field })
}

// argon2id with the parameters OWASP recommends: 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

const nobody = hash('nobody has this password', cost)

/** Takes the same time whether there is a hash to compare with or not (ACC-2). */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(stored ?? (await nobody), password)
  return Boolean(stored) && fits
}
