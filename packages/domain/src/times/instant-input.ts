import { z } from 'zod'

/** An instant in UTC that PostgreSQL knows, too: there is no year 0. */
export const instantInput = z.iso.datetime().refine((text) => !text.startsWith('0000'))
