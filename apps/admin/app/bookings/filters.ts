/** The filters of the list as its address holds them; what opens beside the list keeps them. */
export const filterNames = ['period', 'status', 'providerId', 'serviceId', 'text', 'after'] as const

export const periods = ['upcoming', 'today', 'week', 'past'] as const
export type Period = (typeof periods)[number]
export const statuses = ['PENDING', 'APPROVED', 'CANCELED', 'REJECTED', 'NO_SHOW', 'COMPLETED'] as const
export type Status = (typeof statuses)[number]

export const periodOf = (search: URLSearchParams): Period =>
  periods.find((each) => each === search.get('period')) ?? 'upcoming'

/** Of an address's query only the list's filters, "?…" or empty. */
export function keepFilters(
  search: URLSearchParams,
  change: Partial<Record<(typeof filterNames)[number], string>> = {},
): string {
  const kept = new URLSearchParams()
  for (const name of filterNames) {
    const value = change[name] ?? search.get(name)
    if (value) kept.set(name, value)
  }
  return kept.size ? `?${kept}` : ''
}
