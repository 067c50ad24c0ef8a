import type { Caller } from '../edge/load-context.server.ts'

/** Who may lead an event, and where it may be. */
export async function loadChoices(caller: Caller) {
  const [providers, locations] = await Promise.all([caller.providers.list(), caller.locations.list()])
  return {
    providers: providers.filter(({ active }) => active).map(({ id, name }) => ({ id, name })),
    locations: locations.filter(({ active }) => active).map(({ id, name }) => ({ id, name })),
  }
}
