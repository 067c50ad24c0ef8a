import { Prisma, type PrismaClient } from './generated/client.ts'

/** Models that belong to no single business, and why nothing of a tenant can leak through them. */
export const globalModels: readonly string[] = [
  'Business', // is the tenant; the scoped client binds its own id
  'StaffMember', // one person may work at several businesses; reached through an employment
  'StaffRecoveryCode',
  'StaffToken',
  'StaffLogin',
  'StaffResetRequest',
  'RateLimit', // keys are hashes
  'Clock', // development and tests only
]

const filtered = new Set([
  ...['findUnique', 'findUniqueOrThrow', 'update', 'delete', 'upsert'],
  ...['findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy'],
  ...['updateMany', 'updateManyAndReturn', 'deleteMany'],
])

type Fields = Record<string, unknown>
interface Arguments {
  where?: Fields
  data?: Fields | Fields[]
  create?: Fields
  update?: Fields
}

/** Binds every read and write to one business; what would leave it is refused, never silently widened. */
export function businessDb(prisma: PrismaClient, businessId: string) {
  return prisma.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          return query(bind(model, operation, args as Arguments, businessId) as typeof args)
        },
      },
    },
  })
}

export type TenantDb = ReturnType<typeof businessDb>
export type TenantTransaction = Parameters<Parameters<TenantDb['$transaction']>[0]>[0]

function bind(model: string, operation: string, args: Arguments = {}, businessId: string): Arguments {
  if (model === 'Business') return bindBusiness(operation, args, businessId)
  if (globalModels.includes(model)) throw new Error(`${model} is global: it cannot be reached through a business`)
  const bound: Arguments = { ...args }
  if (filtered.has(operation)) bound.where = own(args.where ?? {}, businessId)
  else if (!operation.startsWith('create')) throw new Error(`${operation} is not bound to a business`)
  if (args.data) {
    const isNew = operation.startsWith('create')
    bound.data = Array.isArray(args.data)
      ? args.data.map((each) => written(model, each, businessId, isNew))
      : written(model, args.data, businessId, isNew)
  }
  if (args.create) bound.create = written(model, args.create, businessId, true)
  if (args.update) bound.update = written(model, args.update, businessId, false)
  return bound
}

function bindBusiness(operation: string, args: Arguments, businessId: string): Arguments {
  if (!['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'update'].includes(operation))
    throw new Error(`Business.${operation} is not bound to a business`)
  if (args.data) assertScalars('Business', args.data as Fields)
  return { ...args, where: { ...args.where, AND: [{ id: businessId }] } }
}

/** AND keeps a foreign businessId in the caller's own filter from widening anything. */
function own(where: Fields, businessId: string): Fields {
  assertNoUndefinedKeys(where)
  return { ...where, AND: [...[where.AND ?? []].flat(), { businessId }] }
}

function written(model: string, data: Fields, businessId: string, isNew: boolean): Fields {
  assertScalars(model, data)
  if (data.businessId !== undefined && data.businessId !== businessId) throw new Error(`${model} of another business`)
  return isNew ? { ...data, businessId } : data
}

/** A nested write would pass by the binding. */
function assertScalars(model: string, data: Fields): void {
  const scalars = (Prisma as unknown as Record<string, Fields>)[`${model}ScalarFieldEnum`] ?? {}
  for (const field of Object.keys(data)) {
    if (!(field in scalars)) throw new Error(`${model}.${field}: nested writes are not bound to a business`)
  }
}

/** `{ token: undefined }` matches every row, and so does `{ token: { equals: undefined } }`. */
function assertNoUndefinedKeys(where: object): void {
  for (const [field, value] of Object.entries(where)) {
    if (value === undefined) throw new Error(`filter on ${field} is undefined`)
    if (isNested(value)) assertNoUndefinedKeys(value)
  }
}

const isNested = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
