import { existsSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const root = findRoot()

const port = z.coerce.number().int().min(1).max(65535)
const count = z.coerce.number().int().min(1)
const webAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))

/** Every variable that Foyer reads, with its default; what has none is derived from the others or stays unset. */
export const environmentSchema = z.object({
  FOYER_ENV: z.enum(['development', 'production']).default('development'),
  FOYER_DATA_DIR: z
    .string()
    .default('.foyer')
    .transform((folder) => path.resolve(root, folder)),
  FOYER_NOW: z.iso.datetime({ offset: true }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DB_POOL: count.default(10),
  POSTGRES_PORT: port.default(5455),
  PORTAL_PORT: port.default(3000),
  PORTAL_URL: webAddress.optional(),
  ADMIN_PORT: port.default(3001),
  ADMIN_URL: webAddress.optional(),
  WORKER_PORT: port.default(3002),
  MAILBOX_PORT: port.default(1080),
  SMTP_PORT: port.default(1025),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('no-reply@foyer.local'),
  MAIL_PER_SECOND: count.default(20),
  STRIPE_PORT: port.default(3003),
  STRIPE_API_URL: webAddress.optional(),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).default(0),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  ACCESS_REQUESTS_PER_ADDRESS_AND_IP: count.default(5),
  ACCESS_REQUESTS_PER_ADDRESS: count.default(30),
  ACCESS_REQUESTS_PER_IP: count.default(300),
  PASSWORD_TRIES: count.default(10),
  HOLDS_PER_IP: count.default(60),
  COUPON_TRIES_PER_IP: count.default(20),
})

type Given = z.output<typeof environmentSchema>
type Derived = 'DATABASE_URL' | 'PORTAL_URL' | 'ADMIN_URL' | 'SMTP_URL'
export type Environment = Given & Record<Derived, string>
export type Variables = Record<string, string | undefined>

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** Reads the environment, with `.env` in the root for what it leaves unset; an error names each variable at fault. */
export function readEnvironment(variables: Variables = readVariables()): Environment {
  const parsed = environmentSchema.safeParse(dropEmpty(variables))
  if (!parsed.success) refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const given = parsed.data
  const environment = {
    ...given,
    DATABASE_URL: given.DATABASE_URL ?? `postgresql://foyer:foyer@127.0.0.1:${given.POSTGRES_PORT}/foyer`,
    PORTAL_URL: given.PORTAL_URL ?? `http://localhost:${given.PORTAL_PORT}`,
    ADMIN_URL: given.ADMIN_URL ?? `http://localhost:${given.ADMIN_PORT}`,
    SMTP_URL: given.SMTP_URL ?? `smtp://127.0.0.1:${given.SMTP_PORT}`,
    ...(standsInForStripe(given) && localStripe(given)),
  }
  const faults = environment.FOYER_ENV === 'production' ? listProductionFaults(environment) : []
  if (given.STRIPE_SECRET_KEY && !given.STRIPE_WEBHOOK_SECRET)
    faults.push('STRIPE_WEBHOOK_SECRET: must be set together with STRIPE_SECRET_KEY')
  if (faults.length > 0) refuse(faults)
  return environment
}

/** The process's variables, completed from `.env`; empty ones count as unset. */
export function readVariables(): Variables {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return dropEmpty(process.env)
}

/** Without keys the bundled local Stripe takes the payments, but for production, where none are taken then (PAY-9). */
export const standsInForStripe = ({ FOYER_ENV, STRIPE_SECRET_KEY }: Pick<Given, 'FOYER_ENV' | 'STRIPE_SECRET_KEY'>) =>
  FOYER_ENV !== 'production' && !STRIPE_SECRET_KEY

const localStripe = ({ STRIPE_PORT }: Given) => ({
  STRIPE_API_URL: `http://localhost:${STRIPE_PORT}`,
  STRIPE_SECRET_KEY: 'sk_test_local',
  STRIPE_WEBHOOK_SECRET: 'whsec_local',
})

function listProductionFaults(environment: Environment): string[] {
  const faults = environment.FOYER_NOW ? ['FOYER_NOW: the clock cannot be set when FOYER_ENV is production'] : []
  for (const name of ['PORTAL_URL', 'ADMIN_URL'] as const) {
    const isPlain = !environment[name].startsWith('https://')
    if (isPlain) faults.push(`${name}: must begin with https:// when FOYER_ENV is production, not ${environment[name]}`)
  }
  return faults
}

// Built apps carry a copy of this module, so its own place says nothing about where the workspace is.
function findRoot(): string {
  for (let at = process.cwd(); at !== path.dirname(at); at = path.dirname(at)) {
    if (existsSync(path.join(at, 'turbo.json'))) return at
  }
  return process.cwd()
}

function dropEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
}

function refuse(faults: string[]): never {
  throw new EnvironmentError(`The environment is not valid.\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
