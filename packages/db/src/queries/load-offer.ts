import type { Sql, Statement } from '../sql.ts'

type Texts = Record<string, string>
type Taxes = { name: string; percent: number }[]

export interface OfferedExtra {
  id: string
  name: Texts
  description: Texts
  priceMinor: number
  pricing: 'PER_BOOKING' | 'PER_PERSON'
  durationMinutes: number
  mostQuantity: number
  taxes: Taxes | null
}

export interface OfferingProvider {
  id: string
  name: string
  title: Texts
  photoVersion: string | null
  /** Of the own for this service, where they differ. */
  priceMinor: number | null
  durationMinutes: number | null
}

/** A service as it may be booked now; what is null follows the business. Moneys in minor units, times in minutes. */
export interface ServiceOffer {
  id: string
  categoryId: string
  name: Texts
  description: Texts
  color: string
  durationMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  stepMinutes: number | null
  priceMinor: number
  pricing: 'PER_PERSON' | 'FLAT'
  capacity: number
  mostPersons: number | null
  taxes: Taxes | null
  deposit: unknown
  cancelFees: unknown
  noShowFee: unknown
  approval: boolean | null
  minimumNoticeMinutes: number | null
  horizonDays: number | null
  online: boolean
  meetingUrl: string | null
  mayChangeProvider: boolean
  cancelCutoffMinutes: number | null
  rescheduleCutoffMinutes: number | null
  /** Those that are on, in order. */
  extras: OfferedExtra[]
  /** Active ones, in the business's order; without one nothing can be booked. */
  providers: OfferingProvider[]
}

const columns = `s.id, s.category_id AS "categoryId", s.name, s.description, s.color, s.duration_minutes AS "durationMinutes",
  s.buffer_before_minutes AS "bufferBeforeMinutes", s.buffer_after_minutes AS "bufferAfterMinutes", s.step_minutes AS "stepMinutes",
  s.price_minor AS "priceMinor", s.pricing::text AS pricing, s.capacity, s.most_persons AS "mostPersons", s.taxes, s.deposit,
  s.cancel_fees AS "cancelFees", s.no_show_fee AS "noShowFee", s.approval, s.minimum_notice_minutes AS "minimumNoticeMinutes",
  s.horizon_days AS "horizonDays", s.online, s.meeting_url AS "meetingUrl", s.may_change_provider AS "mayChangeProvider",
  s.cancel_cutoff_minutes AS "cancelCutoffMinutes", s.reschedule_cutoff_minutes AS "rescheduleCutoffMinutes",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name, 'description', e.description, 'priceMinor', e.price_minor,
      'pricing', e.pricing, 'durationMinutes', e.duration_minutes, 'mostQuantity', e.most_quantity, 'taxes', e.taxes) ORDER BY e.position, e.id), '[]')
    FROM extra e WHERE e.business_id = s.business_id AND e.service_id = s.id AND e.active) AS extras,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title, 'priceMinor', o.price_minor,
      'durationMinutes', o.duration_minutes, 'photoVersion',
      (SELECT floor(extract(epoch FROM h.updated_at) * 1000)::text FROM provider_photo h WHERE h.business_id = p.business_id AND h.provider_id = p.id))
      ORDER BY p.position, p.id), '[]')
    FROM provider_service o JOIN provider p ON p.business_id = o.business_id AND p.id = o.provider_id AND p.active
    WHERE o.business_id = s.business_id AND o.service_id = s.id) AS providers`

const one: Statement = {
  name: 'offer_of_service',
  text: `SELECT ${columns} FROM service s WHERE s.business_id = $1::uuid AND s.id = $2::uuid AND s.active`,
}

/** One service with its extras and whoever offers it; null when it is off or another business's. */
export async function loadOffer(sql: Sql, businessId: string, serviceId: string): Promise<ServiceOffer | null> {
  const [row] = await sql.rows<ServiceOffer>(one, [businessId, serviceId])
  return row ?? null
}

export interface ListedOffer extends ServiceOffer {
  categoryName: Texts
}

const every: Statement = {
  name: 'offers_of_business',
  text: `SELECT ${columns}, c.name AS "categoryName" FROM service s JOIN category c ON c.business_id = s.business_id AND c.id = s.category_id
    WHERE s.business_id = $1::uuid AND s.active ORDER BY c.position, c.id, s.position, s.id`,
}

/** All that the business offers, in its order. */
export async function loadOffers(sql: Sql, businessId: string): Promise<ListedOffer[]> {
  return sql.rows<ListedOffer>(every, [businessId])
}

export interface OfferedLocation {
  id: string
  name: Texts
  address: string
  zone: string
}

const locations: Statement = {
  name: 'locations_of_business',
  text: `SELECT id, name, address, time_zone AS zone FROM location
    WHERE business_id = $1::uuid AND active ORDER BY position, id`,
}

/** Where the business receives, in its order. */
export async function loadLocations(sql: Sql, businessId: string): Promise<OfferedLocation[]> {
  return sql.rows<OfferedLocation>(locations, [businessId])
}
