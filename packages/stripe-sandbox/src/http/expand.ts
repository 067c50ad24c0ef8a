import { wrong } from '../fault.ts'
import type { World } from '../world.ts'

/** Puts whole objects in the place of the ids at the given paths, such as `latest_charge.refunds` or `data.customer`. */
export function expand(world: World, object: object, paths: readonly string[]): object {
  const copy = structuredClone(object) as Record<string, unknown>
  for (const path of paths) follow(world, copy, path.split('.'), path)
  return copy
}

function follow(world: World, at: Record<string, unknown>, [name = '', ...rest]: string[], path: string): void {
  if (Array.isArray(at[name])) {
    for (const each of at[name]) follow(world, each, rest, path)
    return
  }
  if (!(name in at)) throw wrong(`This property cannot be expanded (${path}).`, 'expand')
  if (typeof at[name] === 'string') at[name] = structuredClone(find(world, at[name], path))
  if (rest.length > 0 && at[name]) follow(world, at[name] as Record<string, unknown>, rest, path)
}

function find(world: World, id: string, path: string): object {
  const { customers, paymentMethods, paymentIntents, setupIntents, charges } = world
  const all = { cus: customers, pm: paymentMethods, pi: paymentIntents, seti: setupIntents, ch: charges }
  const found = all[id.split('_')[0] as keyof typeof all]?.find(id)
  if (!found) throw wrong(`This property cannot be expanded (${path}).`, 'expand')
  return found
}
