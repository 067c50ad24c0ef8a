import type { TimesData } from './load-times.server'

let known: TimesData | undefined

/** What the open page says of a service, so that another day or wish needs its times and price alone. */
export const rememberChoice = (data: TimesData | undefined): void => {
  known = data
}

export const knownChoice = (): TimesData | undefined => known

/** What is offered has changed, or may have: the whole is asked anew. */
export const forgetChoice = (): void => rememberChoice(undefined)
