import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readEnvironment } from '@foyer/db/environment'
import { isPrepared } from '@foyer/db/prepare-database'

type Large = { seedLarge(url: string, size: { bookings: number }): Promise<unknown> }

// Adds a business large enough to measure with; the numbers are those of the benchmark.
const { values } = parseArgs({ options: { bookings: { type: 'string', default: '50000' } } })
const bookings = Number(values.bookings)
if (!Number.isInteger(bookings) || bookings < 1) leave('Usage: npm run demo -- --bookings 50000')
const environment = readEnvironment()
if (environment.FOYER_ENV === 'production') leave('FOYER_ENV: there is no demo data in production.')
if (!(await isPrepared(environment.DATABASE_URL))) leave('The database is not there yet: start Foyer with npm run dev.')
const file = fileURLToPath(import.meta.resolve('@foyer/db/demo/large'))
if (!existsSync(file)) leave('There is no packages/db/src/demo/large.ts.')
const { seedLarge } = (await import(file)) as Large
console.log(`Making a business with ${bookings} bookings …`)
await seedLarge(environment.DATABASE_URL, { bookings })

function leave(reason: string): never {
  console.error(reason)
  process.exit(1)
}
