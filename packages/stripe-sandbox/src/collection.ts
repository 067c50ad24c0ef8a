import { missing, wrong } from './fault.ts'
import type { Parameters } from './parameters.ts'

interface Kept {
  id: string
  created: number
}

/** All objects of one kind, in the order in which they were made. */
export class Collection<T extends Kept> {
  private readonly kept = new Map<string, T>()

  constructor(
    readonly what: string,
    private readonly path: string,
  ) {}

  add(object: T): T {
    this.kept.set(object.id, object)
    return object
  }

  get(id: string, param?: string): T {
    const found = this.kept.get(id)
    if (!found) throw missing(this.what, id, param)
    return found
  }

  find(id: string): T | undefined {
    return this.kept.get(id)
  }

  remove(id: string): void {
    this.kept.delete(id)
  }

  all(): T[] {
    return [...this.kept.values()]
  }

  /** A page of those that match, the newest first, from `starting_after` on or up to `ending_before`. */
  page(parameters: Parameters, matches: (object: T) => boolean = () => true) {
    const limit = parameters.whole('limit') ?? 10
    if (limit < 1 || limit > 100) throw wrong('Invalid limit: must be between 1 and 100', 'limit')
    const all = this.all().filter(matches).filter(madeWithin(parameters)).reverse()
    const after = parameters.text('starting_after')
    const before = parameters.text('ending_before')
    const from = after ? placeOf(all, after, 'starting_after', this.what) + 1 : 0
    const until = before ? placeOf(all, before, 'ending_before', this.what) : all.length
    const between = all.slice(from, until)
    const data = before ? between.slice(-limit) : between.slice(0, limit)
    return { object: 'list' as const, url: this.path, has_more: between.length > data.length, data }
  }
}

function placeOf(all: readonly Kept[], id: string, param: string, what: string): number {
  const place = all.findIndex((each) => each.id === id)
  if (place < 0) throw missing(what, id, param)
  return place
}

function madeWithin(parameters: Parameters): (object: Kept) => boolean {
  if (!parameters.form.created || typeof parameters.form.created === 'string') {
    const at = parameters.whole('created')
    return ({ created }) => at === undefined || created === at
  }
  const within = parameters.inner('created')
  const [gt, gte, lt, lte] = (['gt', 'gte', 'lt', 'lte'] as const).map((name) => within?.whole(name))
  return ({ created }) =>
    (gt === undefined || created > gt) &&
    (gte === undefined || created >= gte) &&
    (lt === undefined || created < lt) &&
    (lte === undefined || created <= lte)
}
