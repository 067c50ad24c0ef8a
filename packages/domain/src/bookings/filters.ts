import { findCustomersFilters } from '@foyer/db/queries/booking-filters'
import type { CustomerScope } from '../scope.ts'
import { textIn } from '../texts.ts'

/** The services and providers a customer has ever booked: the choices of the filters (PAN-5), none when appointments are hidden (PAN-2). */
export async function filters(scope: CustomerScope) {
  if (!scope.settings.visibility.appointments) return { services: [], providers: [] }
  const found = await findCustomersFilters(scope.sql, scope.businessId, scope.customerId)
  return {
    services: found.services.map(({ id, name }) => ({
      id,
      name: textIn(name, scope.locale, scope.business.languages),
    })),
    providers: found.providers,
  }
}
