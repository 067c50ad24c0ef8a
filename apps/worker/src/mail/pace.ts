/** Spaces what it lets through evenly, so that a backlog never floods the mail server; the urgent pass by the others. */
export interface Pace {
  turn(urgent: boolean): Promise<void>
}

export function makePace(perSecond: number): Pace {
  const gap = 1000 / perSecond
  const waiting: { urgent: (() => void)[]; other: (() => void)[] } = { urgent: [], other: [] }
  let next = 0
  let timer: NodeJS.Timeout | undefined

  const schedule = () => {
    if (timer || !(waiting.urgent.length + waiting.other.length)) return
    timer = setTimeout(release, Math.max(0, next - performance.now()))
  }
  const release = () => {
    timer = undefined
    const go = waiting.urgent.shift() ?? waiting.other.shift()
    if (go) {
      next = Math.max(performance.now(), next) + gap
      go()
    }
    schedule()
  }
  return {
    turn: (urgent) =>
      new Promise((resolve) => {
        waiting[urgent ? 'urgent' : 'other'].push(resolve)
        schedule()
      }),
  }
}
