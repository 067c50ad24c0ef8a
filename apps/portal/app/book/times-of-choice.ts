import type { PortalRouter } from '@foyer/api/portal/router'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

type FreeTimes = inferRouterOutputs<PortalRouter>['services']['freeTimes']
type FreeTimesInput = inferRouterInputs<PortalRouter>['services']['freeTimes']

interface Asked {
  choice: Omit<FreeTimesInput, 'from' | 'days' | 'locationId' | 'holdId'>
  location?: string
  /** It matters where: with several places, one is always chosen. */
  isVisit: boolean
  holdId?: string
}

/** The free times of a choice at one place: the one asked for, else the business's first. */
export const timesOfChoice =
  (query: (input: FreeTimesInput) => Promise<FreeTimes>, { choice, location, isVisit, holdId }: Asked) =>
  async (when: { from: string; days: number }) => {
    const answer = await query({ ...choice, ...when, ...(holdId && { holdId }) })
    const place = isVisit
      ? (answer.locations.find(({ id }) => id === location) ?? answer.locations[0])
      : answer.locations.find(({ id }) => id === location)
    return {
      locations: isVisit ? answer.locations.map(({ id, name, address }) => ({ id, name, address })) : [],
      locationId: place?.id ?? null,
      days: answer.days.map(({ date, times }) => ({ date, times: atPlace(times, place?.id) })),
    }
  }

/** One entry for each instant. */
function atPlace<Time extends { startsAt: string; locationId: string }>(
  times: readonly Time[],
  place?: string,
): Time[] {
  const there = place ? times.filter(({ locationId }) => locationId === place) : times
  return there.filter(({ startsAt }, at) => there[at - 1]?.startsAt !== startsAt)
}
