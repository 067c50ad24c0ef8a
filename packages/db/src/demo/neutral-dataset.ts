export interface DatasetOptions {
  providers?: number
  services?: number
  customers?: number
  bookings?: number
  /** Days from today at which the calendar begins and ends. */
  fromDay?: number
  untilDay?: number
  seed?: number
}

export interface NeutralBooking {
  provider: number
  customer: number
  service: number
  startsAt: Date
}

/**
 * The deterministic data on which Foyer and its peers are measured: a 30-minute grid from 9 to 17 UTC every day,
 * about three quarters full, shuffled by a small linear congruential generator.
 */
export function neutralDataset(
  {
    providers = 20,
    services = 5,
    customers = 2000,
    bookings = 50_000,
    fromDay = -150,
    untilDay = 60,
    seed = 42,
  }: DatasetOptions,
  now: Date,
) {
  let state = seed
  const random = () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 4294967296
  }
  const today = new Date(now).setUTCHours(0, 0, 0, 0)
  const days = untilDay - fromDay
  const cells = Int32Array.from({ length: providers * days * 16 }, (_, cell) => cell)
  for (let i = cells.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swapped = cells[i] as number
    cells[i] = cells[j] as number
    cells[j] = swapped
  }
  const made: NeutralBooking[] = []
  for (const cell of cells.subarray(0, bookings)) {
    const slot = cell % 16
    const day = Math.floor(cell / 16) % days
    const startsAt = new Date(today + (fromDay + day) * 864e5 + (540 + slot * 30) * 60_000)
    made.push({
      provider: Math.floor(cell / 16 / days),
      customer: Math.floor(random() * customers),
      service: Math.floor(random() * services),
      startsAt,
    })
  }
  return made.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}
