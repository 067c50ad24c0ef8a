import { formatDateTime } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { type Desk, page } from '../edge/desk.server.ts'
import { optional, submit, text, ticked, whole } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { ChooseChoice } from './choose-choice.tsx'
import { ChooseCustomer } from './choose-customer.tsx'
import { FinishBooking } from './finish-booking.tsx'
import { loadQuoted } from './quoted.server.ts'
import { QuotedChoice } from './quoted-choice.tsx'
import { tryCoupon } from './try-coupon.server.ts'
import { typedInstant } from './typed-instant.server.ts'
import { readExtras, readWished, type Wished } from './wished.ts'

export const meta = title((t) => t.book.title)

/** For whom, what and with whom, then when: each answer is in the address, so that reload and back keep it (BOK-1). */
export const loader = page(async (desk, { request }) => {
  const { caller, staff } = desk
  if (!staff.permissions.has('bookings.change')) throw new Response(null, { status: 403 })
  const { searchParams } = new URL(request.url)
  const asked = readWished(searchParams)
  const quote = await loadQuoted(caller, asked.quoteId)
  const { customerId, serviceId, persons } = quote ?? asked
  const wished = { ...asked, customerId, serviceId, persons, ...(quote && { extras: [], coupon: undefined }) }
  const [customer, found, offered] = await Promise.all([
    wished.customerId ? caller.customers.get({ customerId: wished.customerId }) : null,
    wished.customerId ? null : caller.customers.search({ text: searchParams.get('text')?.slice(0, 100) ?? '' }),
    caller.services.listOffered({}),
  ])
  const services = offered.categories.flatMap((category) => category.services)
  const service = services.find(({ id }) => id === wished.serviceId) ?? (quote ? undefined : services[0])
  const offer = service && customer ? await loadOffer(desk, wished, service) : null
  return {
    customer,
    quote,
    found: found?.customers.slice(0, 8) ?? [],
    categories: offered.categories.map(({ id, name, services: all }) => ({
      id,
      name,
      services: all.map((each) => ({ id: each.id, name: each.name })),
    })),
    locations: offered.locations.map(({ id, name }) => ({ id, name })),
    offer: offer && quote ? { ...offer, price: { ...offer.price, totalMinor: quote.totalMinor } } : offer,
    mayOverride: staff.permissions.has('bookings.override'),
    mayInvite: staff.settings.panelAccess.enabled && staff.permissions.has('customers.invite'),
    mayCreate: staff.permissions.has('customers.change'),
    key: crypto.randomUUID(),
  }
})

type Service = Awaited<ReturnType<Desk['caller']['services']['listOffered']>>['categories'][number]['services'][number]

/** The service as it is chosen now: what it costs with that provider, and when it can be had. */
async function loadOffer({ caller }: Desk, wished: Wished, service: Service) {
  const provider = service.providers.find(({ id }) => id === wished.providerId) ?? service.providers[0]
  const known = new Map(service.extras.map((extra) => [extra.id, extra.mostQuantity]))
  const choice = {
    serviceId: service.id,
    providerId: provider?.id ?? '',
    persons: Math.min(wished.persons, service.mostPersons),
    extras: wished.extras
      .filter(({ extraId }) => known.has(extraId))
      .map(({ extraId, quantity }) => ({ extraId, quantity: Math.min(quantity, known.get(extraId) ?? 1) })),
  }
  const { customerId } = wished
  const [{ price, refused }, free] = await Promise.all([
    tryCoupon(wished.coupon, (coupon) => caller.services.price({ ...choice, coupon, customerId })),
    caller.services.freeTimes({ ...choice, from: wished.from }),
  ])
  return { service, choice, price, free, coupon: { typed: wished.coupon, refused } }
}

export const action = (args: ActionFunctionArgs) => {
  const { locale, admin } = args.context
  const { timeZone = 'UTC', currency = 'EUR' } = admin.staff?.business ?? {}
  const region = regionalLocale(locale, currency)
  return submit(args, {
    read: (form) => {
      const isOutside = text(form, 'when') === 'outside'
      const typed = typedInstant(text(form, 'date'), text(form, 'time'), timeZone)
      return {
        ...{
          serviceId: text(form, 'serviceId'),
          providerId: text(form, 'providerId'),
          customerId: text(form, 'customerId'),
        },
        persons: whole(form, 'persons'),
        extras: readExtras(form),
        startsAt: (isOutside ? typed : optional(form, 'startsAt')) ?? '',
        ...(isOutside && { outsideHours: text(form, 'outsideHours'), locationId: optional(form, 'locationId') }),
        ...{ note: optional(form, 'note'), coupon: optional(form, 'coupon'), quoteId: optional(form, 'quoteId') },
        ...{ notify: ticked(form, 'notify'), invite: ticked(form, 'invite'), key: text(form, 'key') },
      }
    },
    call: (caller, input) => caller.bookings.book(input),
    done: ({ bookingId, number }, { startsAt, notify }) => ({
      to: paths.booking(bookingId),
      toast: {
        key: notify ? 'booked' : 'bookedInSilence',
        values: { number: String(number), when: formatDateTime(startsAt, { locale: region, zone: timeZone }) },
      },
    }),
  })
}

export default function Book() {
  const t = useTranslations('book')
  const { customer, offer, quote } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title={t('title')} description={t('intro')} back={{ to: paths.bookings, label: t('back') }} />
      <div className="space-y-8">
        <ChooseCustomer />
        {customer && (quote && offer ? <QuotedChoice /> : <ChooseChoice />)}
        {customer && offer && <FinishBooking />}
      </div>
    </div>
  )
}
