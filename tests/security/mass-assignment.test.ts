import { Prisma } from '@foyer/db/generated/client'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { adminProcedures, type Procedure, portalProcedures } from './call.ts'
import { inputWithIds } from './input-with-ids.ts'

/** Every column name of every model, as an attacker who knows the schema would send it. */
const columns = new Set(
  Object.values(Prisma.ModelName).flatMap((model) =>
    Object.keys((Prisma as unknown as Record<string, object>)[`${model}ScalarFieldEnum`] ?? {}),
  ),
)

const taking = (all: Procedure[]) =>
  all.filter(({ inputs, type }) => type === 'mutation' && inputs.length).map((each) => [each.name, each] as const)

/** The objects a schema accepts, one for each branch. */
function branches(schema: z.ZodType): Set<string>[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: object
    anyOf?: { properties?: object }[]
    oneOf?: { properties?: object }[]
  }
  return [json, ...(json.anyOf ?? []), ...(json.oneOf ?? [])].map(
    ({ properties }) => new Set(Object.keys(properties ?? {})),
  )
}

describe('C3 line 13: no input takes a column it does not name', () => {
  test('there are columns to try', () => expect(columns.size).toBeGreaterThan(60))

  test.each([...taking(portalProcedures), ...taking(adminProcedures)])('C3: %s refuses all others', (_, { inputs }) => {
    const schema = inputs[0] as z.ZodType
    const known = branches(schema)
    const valid = inputWithIds(inputs, {}).input as object
    expect(schema.safeParse(valid)).toMatchObject({ success: true })
    const taken = [...columns, 'tenantId', 'role', 'isAdmin', '__proto__x'].filter(
      (column) => !known.some((names) => names.has(column)) && schema.safeParse({ ...valid, [column]: 'x' }).success,
    )
    expect(taken).toEqual([])
  })
})
