import type { LoaderFunctionArgs } from '@remix-run/node'
import { asResponse, atWork } from '../edge/desk.server.ts'

const most = 6

/** Customers and bookings for the palette, as far as the role sees them (ADM-3). */
export async function loader(args: LoaderFunctionArgs) {
  const { caller, staff } = atWork(args)
  const text = (new URL(args.request.url).searchParams.get('text') ?? '').trim().slice(0, 100)
  if (!text) return { text, customers: [], bookings: [] }
  try {
    const [found, { bookings }] = await Promise.all([
      staff.permissions.has('customers.view') ? caller.customers.search({ text, sort: 'name', page: 1 }) : null,
      caller.bookings.search({ text, newestFirst: true, limit: most }),
    ])
    const customers = (found?.customers ?? []).slice(0, most)
    return {
      text,
      customers: customers.map(({ id, number, givenName, familyName }) => ({ id, number, givenName, familyName })),
      bookings: bookings.map(({ id, number, startsAt, zone, service, customer }) => ({
        ...{ id, number, startsAt, zone, service: service.name },
        name: `${customer.givenName} ${customer.familyName}`.trim(),
      })),
    }
  } catch (error) {
    throw asResponse(error)
  }
}
