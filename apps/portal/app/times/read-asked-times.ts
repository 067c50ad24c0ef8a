/** What a page of times asks for: a month and a day in it, with whom. */
export interface AskedTimes {
  month?: string
  day?: string
  provider?: string
}

/** The same from an address; anything that cannot be meant counts as not asked. */
export function readAskedTimes(search: URLSearchParams): AskedTimes {
  const fitting = (name: string, pattern: RegExp) =>
    pattern.test(search.get(name) ?? '') ? (search.get(name) ?? undefined) : undefined
  return {
    month: fitting('month', /^20\d\d-(0[1-9]|1[0-2])$/),
    day: fitting('day', /^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
    provider: fitting('provider', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  }
}
