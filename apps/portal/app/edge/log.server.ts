import { openLog } from '@foyer/edge/open-log'

/** One line of JSON an event; never an address's query, a cookie, a token or what somebody typed. */
export const log = openLog('portal')
