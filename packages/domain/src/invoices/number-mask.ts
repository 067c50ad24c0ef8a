import { z } from 'zod'

const shape = /^[\p{L}\d ./_#-]*(?:\{year\}[\p{L}\d ./_#-]*)?\{number(?::0{1,9})?\}[\p{L}\d ./_#-]*$/u

/** How numbers are written: `{year}-{number:0000}` is 2026-0042. The year comes before the number, if at all (INV-2). */
export const maskInput = z.string().trim().min(8).max(40).regex(shape)

/** The mask with the year filled in. What has the same series is counted together; with the year in the mask each year begins anew. */
export const seriesOf = (mask: string, year: string): string => mask.replace('{year}', year)

/** The number as it stands on paper. */
export const numberIn = (series: string, sequence: number): string =>
  series.replace(/\{number(?::(0+))?\}/, (_, zeros = '') => String(sequence).padStart(zeros.length, '0'))
