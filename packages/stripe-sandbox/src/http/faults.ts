/** Something that goes wrong with the next calls whose path begins so. */
export interface PlannedFault {
  kind: 'delay' | 'status' | 'reset' | 'resetAfter'
  /** Such as `/v1/refunds`; every path without. */
  path?: string
  /** How many calls it strikes; one without. */
  times?: number
  /** For `delay`. */
  milliseconds?: number
  /** For `status`: 429 or 500. */
  status?: number
}

/** The faults that have been asked for and not happened yet. */
export class Faults {
  private planned: (PlannedFault & { left: number })[] = []

  plan(fault: PlannedFault): void {
    this.planned.push({ ...fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.planned = []
  }

  /** Takes the one that strikes a call, if any. */
  take(path: string): PlannedFault | undefined {
    const found = this.planned.find((fault) => path.startsWith(fault.path ?? '/'))
    if (found && --found.left === 0) this.planned = this.planned.filter((fault) => fault !== found)
    return found
  }
}
