import { fingerprint } from './secrets.ts'

/** Equal for equal content as the database returns it, so that two people changing at once are noticed (ADM-2). */
export const contentVersion = (content: unknown): string => fingerprint(JSON.stringify(content))
