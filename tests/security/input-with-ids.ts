import { randomUUID } from 'node:crypto'
import { z } from 'zod'

interface JsonSchema {
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minItems?: number
  minLength?: number
  minimum?: number
  additionalProperties?: JsonSchema | boolean
  propertyNames?: JsonSchema
  pattern?: string
}

interface Filling {
  ids: Record<string, string>
  /** Put into every free text, optional ones too. */
  text?: string
  named: Record<string, string>
}

/**
 * A valid input for a procedure, read off its schema: required fields get the plainest value, every field that names an id gets the
 * one given, so that a new procedure is covered without a line.
 */
export function inputWithIds(
  inputs: unknown[],
  ids: Record<string, string>,
  text?: string,
): { input: unknown; named: Record<string, string> } {
  const [schema] = inputs
  if (!schema) return { input: undefined, named: {} }
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  const named: Record<string, string> = {}
  return { input: plainest(json, '', { ids, named, ...(text !== undefined && { text }) }), named }
}

function plainest(schema: JsonSchema, name: string, filling: Filling): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (Array.isArray(schema.type))
    return plainest({ ...schema, type: schema.type.find((each) => each !== 'null') }, name, filling)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return plainest(choices.find(({ type }) => type !== 'null') ?? {}, name, filling)
  if (schema.type === 'object') return plainObject(schema, filling)
  if (schema.type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, () => plainest(schema.items ?? {}, name, filling))
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(schema.minimum ?? 1, 1)
  if (schema.type === 'boolean') return false
  if (/Id$/.test(name)) {
    filling.named[name] = filling.ids[name] ?? randomUUID()
    return filling.named[name]
  }
  return plainText(schema, name, filling)
}

function plainObject(schema: JsonSchema, filling: Filling): object {
  const wanted = Object.entries(schema.properties ?? {}).filter(
    ([key, value]) =>
      schema.required?.includes(key) ||
      key === primaryId(schema) ||
      (filling.text !== undefined && (isText(value) || value.type === 'object')),
  )
  const filled = Object.fromEntries(wanted.map(([key, value]) => [key, plainest(value, key, filling)]))
  const { additionalProperties, propertyNames } = schema
  if (filling.text === undefined || typeof additionalProperties !== 'object') return filled
  return { ...filled, [String(propertyNames?.enum?.[0] ?? 'key')]: plainest(additionalProperties, '', filling) }
}

const isText = ({ type, format, pattern }: JsonSchema) => type === 'string' && !format && !pattern
const primaryId = (schema: JsonSchema) => Object.keys(schema.properties ?? {}).find((key) => /Id$/.test(key))

function plainText(schema: JsonSchema, name: string, { text }: Filling): string {
  const { format, minLength, pattern } = schema
  if (format === 'uuid' || name === 'key') return randomUUID()
  if (format === 'email') return 'somebody@example.com'
  if (format === 'date-time') return '2026-11-25T11:00:00.000Z'
  if (format === 'date') return '2026-11-25'
  if (format === 'uri') return 'https://example.com'
  if (format === 'base64') return ''
  if (pattern?.includes('#')) return '#0f766e'
  if (pattern?.includes('[0-5]')) return '12:00'
  if (name === 'code') return '123456'
  if (name === 'locale') return 'en'
  if (name === 'phone') return '+33611223344'
  return text ?? 'x'.repeat(Math.max(minLength ?? 1, 12))
}
