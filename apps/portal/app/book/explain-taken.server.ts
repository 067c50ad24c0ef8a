import type { Refusal } from '@foyer/api/trpc'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { Visit } from '../edge/visit.server'
import { describeTime, nameDoubled } from '../times/describe-times'
import { readWish } from './read-wish'

interface Alternative {
  startsAt: string
  providerId: string
  locationId: string
}

/** The next free times that a refusal came back with, as the page writes times; none when it was refused for something else (BOK-3). */
export async function explainTaken({ details }: Refusal, { regional: locale }: Visit, { request }: ActionFunctionArgs) {
  const { alternatives = [], zone = 'UTC' } = (details ?? {}) as { alternatives?: Alternative[]; zone?: string }
  const place = { locale, zone: readWish(new URL(request.url).searchParams).zone ?? zone }
  const instants = alternatives.filter(({ startsAt }, at) => alternatives[at - 1]?.startsAt !== startsAt)
  return nameDoubled(
    instants.map((each) => ({ ...each, ...describeTime(each.startsAt, place) })),
    place,
  )
}
