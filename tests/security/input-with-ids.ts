import { randomUUID } from 'node:crypto'
import { z } from 'zod'

interface JsonSchema {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minLength?: number
  minimum?: number
  pattern?: string
}

/**
 * A valid input for a procedure, read off its schema: required fields get the plainest value, every field that names an id gets the
 * one given, so that a new procedure is covered without a line.
 */
export function inputWithIds(
  inputs: unknown[],
  ids: Record<string, string>,
): { input: unknown; named: Record<string, string> } {
  const [schema] = inputs
  if (!schema) return { input: undefined, named: {} }
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const named: Record<string, string> = {}
  return { input: plainest(json, '', ids, named), named }
}

function plainest(
  schema: JsonSchema,
  name: string,
  ids: Record<string, string>,
  named: Record<string, string>,
): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return plainest(schema.anyOf.find(({ type }) => type !== 'null') ?? {}, name, ids, named)
  if (schema.type === 'object') {
    const wanted = Object.entries(schema.properties ?? {}).filter(
      ([key]) => schema.required?.includes(key) || key === primaryId(schema),
    )
    return Object.fromEntries(wanted.map(([key, value]) => [key, plainest(value, key, ids, named)]))
  }
  if (schema.type === 'array') return []
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'boolean') return false
  if (/Id$/.test(name)) {
    named[name] = ids[name] ?? randomUUID()
    return named[name]
  }
  return plainText(schema, name)
}

const primaryId = (schema: JsonSchema) => Object.keys(schema.properties ?? {}).find((key) => /Id$/.test(key))

function plainText({ format, minLength }: JsonSchema, name: string): string {
  if (format === 'uuid' || name === 'key') return randomUUID()
  if (format === 'email') return 'somebody@example.com'
  if (format === 'date-time') return '2026-11-25T11:00:00.000Z'
  if (format === 'date') return '2026-11-25'
  if (format === 'uri') return 'https://example.com'
  if (name === 'code') return '123456'
  if (name === 'locale') return 'en'
  return 'x'.repeat(Math.max(minLength ?? 1, 12))
}
