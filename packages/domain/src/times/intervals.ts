/** A half-open stretch of time in epoch milliseconds: from included, until not. */
export type Interval = readonly [from: number, until: number]

/** What is left of the windows when the taken stretches are cut out; windows sorted and disjoint, taken in any order. */
export function subtract(windows: readonly Interval[], taken: readonly Interval[]): Interval[] {
  if (!taken.length) return [...windows]
  const cuts = [...taken].sort((a, b) => a[0] - b[0])
  const left: Interval[] = []
  for (const [from, until] of windows) {
    let start = from
    for (const [cutFrom, cutUntil] of cuts) {
      if (cutUntil <= start) continue
      if (cutFrom >= until) break
      if (cutFrom > start) left.push([start, cutFrom])
      start = Math.max(start, cutUntil)
    }
    if (start < until) left.push([start, until])
  }
  return left
}
