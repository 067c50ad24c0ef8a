import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { root } from '../architecture/source-files.ts'
import { type Bench, openBench } from './open-bench.ts'
import { printTable } from './print-table.ts'
import type { Row } from './row.ts'
import { measureAccessLink } from './rows/access-link.ts'
import { measureBook } from './rows/book.ts'
import { measureBookingChanges } from './rows/booking-changes.ts'
import { measureBookingPage } from './rows/booking-page.ts'
import { measureCalendar } from './rows/calendar.ts'
import { measureFirstPage } from './rows/first-page.ts'
import { measureFreeTimes } from './rows/free-times.ts'
import { measureGrowth } from './rows/growth.ts'
import { measureHomeShare } from './rows/home-share.ts'
import { measureInvoicePdf } from './rows/invoice-pdf.ts'
import { measureLighthouse } from './rows/lighthouse.ts'
import { measureLive } from './rows/live.ts'
import { measurePortalData } from './rows/portal-data.ts'
import { measureRace } from './rows/race.ts'
import { measureWeight } from './rows/weight.ts'

const measures = {
  measureFreeTimes,
  measurePortalData,
  measureHomeShare,
  measureBook,
  measureBookingChanges,
  measureBookingPage,
  measureRace,
  measureAccessLink,
  measureWeight,
  measureLive,
  measureCalendar,
  measureLighthouse,
  measureFirstPage,
  measureInvoicePdf,
  measureGrowth,
}

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } },
})
const chosen = Object.entries(measures).filter(
  ([name]) => !values.only || name.toLowerCase().includes(values.only.toLowerCase()),
)
if (!values['no-build'])
  execFileSync('npx', ['turbo', 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FOYER_BENCH: '1' },
  })

// A row that takes no argument needs no stack.
const bench = chosen.some(([, measure]) => measure.length > 0) ? await openBench() : null
const rows: Row[] = []
try {
  for (const [name, measure] of chosen) {
    console.log(`… ${name}`)
    const measured = await measure(bench as Bench)
    rows.push(...measured)
    printTable(measured)
  }
} finally {
  await bench?.close()
}
printTable(rows)
if (values.json) {
  const records = rows.map(({ name, unit, value, baseline, multiple, target }) => ({
    name,
    unit,
    value,
    baseline,
    multiple,
    target,
  }))
  writeFileSync(values.json, `${JSON.stringify(records, null, 2)}\n`)
}
