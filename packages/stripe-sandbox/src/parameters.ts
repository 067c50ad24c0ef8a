import { wrong } from './fault.ts'
import type { Form } from './read-form.ts'

/** Reads the parameters of a request one by one; a missing or malformed one is refused with its name. */
export class Parameters {
  constructor(readonly form: Form) {}

  text(name: string): string | undefined {
    const value = this.form[name]
    if (value === undefined || value === '') return undefined
    if (typeof value !== 'string') throw wrong(`Invalid string: ${name}`, name)
    return value
  }

  needed(name: string): string {
    const value = this.text(name)
    if (value === undefined) throw wrong(`Missing required param: ${name}.`, name, 'parameter_missing')
    return value
  }

  whole(name: string): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    if (!/^-?\d{1,15}$/.test(value)) throw wrong(`Invalid integer: ${value}`, name, 'parameter_invalid_integer')
    return Number(value)
  }

  /** Minor units, at least one. */
  amount(name: string): number | undefined {
    const value = this.whole(name)
    if (value !== undefined && value < 1)
      throw wrong('This value must be greater than or equal to 1.', name, 'parameter_invalid_integer')
    return value
  }

  flag(name: string): boolean | undefined {
    const value = this.text(name)
    if (value !== undefined && value !== 'true' && value !== 'false') throw wrong(`Invalid boolean: ${value}`, name)
    return value === undefined ? undefined : value === 'true'
  }

  oneOf<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.text(name)
    if (value !== undefined && !values.includes(value as T))
      throw wrong(`Invalid ${name}: must be one of ${values.join(', ')}`, name)
    return value as T | undefined
  }

  inner(name: string): Parameters | undefined {
    const value = this.form[name]
    if (value === undefined || value === '') return undefined
    if (typeof value === 'string' || Array.isArray(value)) throw wrong('Invalid object', name)
    return new Parameters(value)
  }

  innerList(name: string): Parameters[] {
    const value = this.form[name] ?? []
    if (!Array.isArray(value)) throw wrong('Invalid array', name)
    return value.map((each) => {
      if (typeof each === 'string' || Array.isArray(each)) throw wrong('Invalid object', name)
      return new Parameters(each)
    })
  }

  texts(name: string): string[] {
    const value = this.form[name] ?? []
    if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) throw wrong('Invalid array', name)
    return value as string[]
  }

  /** What stood before with what is given; an empty value takes a key away. */
  metadata(before: Record<string, string> = {}): Record<string, string> {
    const after = { ...before }
    for (const [key, value] of Object.entries(this.inner('metadata')?.form ?? {})) {
      if (typeof value !== 'string') throw wrong('Metadata values must be strings.', 'metadata')
      if (value === '') delete after[key]
      else after[key] = value
    }
    return after
  }
}
