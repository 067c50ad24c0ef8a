import pino from 'pino'

/** One line of JSON an event; never an address's query, a cookie, a token or what somebody typed. */
export const log = pino({ name: 'portal', level: process.env.LOG_LEVEL || 'info', base: { app: 'portal' } })
