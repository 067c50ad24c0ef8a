import { readEnvironment } from '@foyer/db/environment'
import pino from 'pino'

/** One line of JSON an event; never an address's query, a cookie, a token or what somebody typed (ACC-7). */
export const openLog = (app: 'portal' | 'admin') => pino({ level: readEnvironment().LOG_LEVEL, base: { app } })
