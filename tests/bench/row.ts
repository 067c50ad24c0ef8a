import type { Bench } from './open-bench.ts'

/** One line of the table; multiple is value ÷ baseline, and target says what it has to reach. */
export interface Row {
  name: string
  unit: string
  value: number
  baseline: number | null
  multiple: number | null
  target: string
  reached: boolean
}

/** A file under rows/ exports one of these; adding a row is adding a file and naming it in run.ts. */
export type Measure = (bench: Bench) => Promise<Row[]>

const round = (value: number) => Number(value.toPrecision(4))

/** A row whose target is a multiple of the baseline at most. */
export function multipleRow(
  name: string,
  { value, baseline }: { value: number; baseline: number },
  most: number,
  unit = 'ms',
): Row {
  const multiple = value / baseline
  return {
    name,
    unit,
    value: round(value),
    baseline: round(baseline),
    multiple: round(multiple),
    target: `≤ ${most} ×`,
    reached: multiple <= most,
  }
}

/** A row with an absolute target. */
export function absoluteRow(name: string, unit: string, value: number, target: { most?: number; least?: number }): Row {
  const reached =
    value <= (target.most ?? Number.POSITIVE_INFINITY) && value >= (target.least ?? Number.NEGATIVE_INFINITY)
  return {
    name,
    unit,
    value: round(value),
    baseline: null,
    multiple: null,
    target: target.most !== undefined ? `≤ ${target.most}` : `≥ ${target.least}`,
    reached,
  }
}
