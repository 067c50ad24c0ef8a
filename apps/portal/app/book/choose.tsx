import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { type ClientLoaderFunctionArgs, useLoaderData } from '@remix-run/react'
import { useEffect } from 'react'
import { visitorAction } from '../edge/submit.server'
import type { LiveHandle } from '../live'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { formError } from '../refusal'
import { BookFrame } from './book-frame'
import { bookPage, frameOf, openBookVisit } from './book-page.server'
import { ChooseTimes } from './choose-times'
import { ClosedPage } from './closed-page'
import { describeServices } from './describe-services'
import { explainTaken } from './explain-taken.server'
import { keepHolding, readHeld, readHolding } from './held.server'
import { forgetChoice, knownChoice, rememberChoice } from './known-choice'
import { loadTimes, type TimesData } from './load-times.server'
import { choiceOf, readWish } from './read-wish'
import { ServiceList } from './service-list'
import { loadPageWords } from './words'

/** What can be booked; with a service chosen, or nothing else there is, its times and price (BOK-1). */
export const loader = bookPage(async (visit, { request, context }) => {
  const { call, slug, regional, words, portal } = visit
  const search = new URL(request.url).searchParams
  const wish = readWish(search)
  const offered = await call.services.listOffered({ serviceId: wish.service })
  const services = offered.categories.flatMap((category) => category.services)
  const [service] = services
  if (service && (wish.service || (services.length === 1 && !offered.hasEvents))) {
    const holdId = readHolding({ request, slug })?.holdId
    return { ...(await loadTimes(visit, { offered, service, wish, holdId })), isOnlyService: !wish.service }
  }
  const text = (search.get('q') ?? '').slice(0, 60)
  const all = service || !wish.service ? offered : await call.services.listOffered({})
  context.isSteady = true
  const writing = { words, regional, currency: offered.currency }
  return {
    step: 'services' as const,
    ...frameOf(visit),
    title: words('title', { business: portal.visitor.business.name }),
    categories: describeServices(all, writing, text),
    count: all.categories.reduce((sum, category) => sum + category.services.length, 0),
    text,
    coupon: wish.coupon,
    hasEvents: all.hasEvents,
  }
})
type ChooseData = Awaited<ReturnType<typeof loader>>

/** Another day, month or wish needs free times and price alone; they come from the procedures, the rest is here already. */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs): Promise<ChooseData> {
  const words = loadPageWords()
  const wish = readWish(new URL(request.url).searchParams)
  const known = knownChoice()
  if (known && known.wish.service === wish.service) {
    const { liveChoice } = await import('./live-choice')
    const fresh = await liveChoice(known, wish, await words).catch(() => null)
    if (fresh) return fresh as ChooseData
  }
  const [data] = await Promise.all([serverLoader<typeof loader>(), words])
  return data as ChooseData
}

/** Keeps the time chosen for five minutes and goes on to the details; taken meanwhile, it offers the next free ones (BOK-3). */
export const action = visitorAction(
  async (visit, { startsAt = '', locationId: place }, args) => {
    const { call, slug, locale } = openBookVisit(visit, args)
    const wish = readWish(new URL(args.request.url).searchParams)
    const choice = choiceOf({ ...wish, service: wish.service ?? '' })
    const held = readHeld({ request: args.request, slug })
    const kept = await call.bookings.hold({ ...choice, startsAt, held, locationId: place || wish.location })
    keepHolding(args.context.headers, slug, kept)
    const { providerId: provider, locationId: location } = kept
    const any = !wish.provider
    return { to: paths.bookDetails(slug, locale, { ...wish, provider, location, at: kept.startsAt, any }) }
  },
  { explain: explainTaken },
)

export const handle: LiveHandle = { showsTimes: true }

export const meta = pageTitle

export default function Choose() {
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const times = data.step === 'times' ? data : undefined
  useEffect(() => {
    rememberChoice(times as TimesData | undefined)
    return forgetChoice
  }, [times])
  if (data.step === 'closed') return <ClosedPage customer={data.customer} />
  if (data.step === 'services')
    return (
      <BookFrame customer={data.customer}>
        <ServiceList {...data} />
      </BookFrame>
    )
  const alternatives = refused?.extra ?? []
  const error = alternatives.length ? undefined : formError(refused?.refusal, [])
  return (
    <ChooseTimes key={alternatives[0]?.startsAt} data={data as TimesData} alternatives={alternatives} error={error} />
  )
}
