import { Secret, TOTP } from 'otpauth'

/** What an authenticator app shows for the secret at that time. */
export const codeAt = (secret: string, now: Date): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now.getTime() })
