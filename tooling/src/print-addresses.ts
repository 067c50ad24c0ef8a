import type { Environment } from '@foyer/db/environment'
import type { PortName } from './check-ports.ts'
import { say } from './say.ts'

const DEMO_SLUGS = ['harbour-physio', 'lumen-studio', 'pro-home-services']

/** Prints where everything is, and with what one signs in to the demo businesses. */
export function printAddresses(environment: Environment, own: readonly PortName[]): void {
  const rows: [string, string, string][] = [
    ...(environment.FOYER_ENV === 'production' ? [] : listSignIns(environment)),
    ['Portal', environment.PORTAL_URL, ''],
    ['Admin', environment.ADMIN_URL, ''],
    ['Worker', `http://localhost:${environment.WORKER_PORT}/healthz`, ''],
  ]
  if (own.includes('MAILBOX_PORT'))
    rows.push(['Mailbox', `http://localhost:${environment.MAILBOX_PORT}`, 'as JSON at /email'])
  if (own.includes('STRIPE_PORT'))
    rows.push(['Stripe', `http://localhost:${environment.STRIPE_PORT}`, 'card 4242 4242 4242 4242; no money moves'])
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map(([what, where, who]) =>
    `${what.padEnd(widths[0]!)}  ${where.padEnd(widths[1]!)}  ${who}`.trimEnd(),
  )
  say(['', ...lines, '', 'Ctrl-C stops everything.'].join('\n'))
}

function listSignIns({ PORTAL_URL, ADMIN_URL }: Environment): [string, string, string][] {
  const customers = DEMO_SLUGS.map((slug): [string, string, string] => [
    'Customer',
    `${PORTAL_URL}/${slug}/signin`,
    'ada@example.com, link in the mailbox',
  ])
  const staff = DEMO_SLUGS.map((slug): [string, string, string] => [
    'Staff',
    `${ADMIN_URL}/signin`,
    `owner@, manager@, desk@, provider@${slug}.example, password foyer-demo`,
  ])
  return [...customers, ...staff]
}
