import { load, median } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

const clients = 4
const count = 400

/** How much of the speed of bare rendering is left to the real home: the same React tree from constants, by the same app. */
export async function measureHomeShare({ stack, slug, cookies }: Bench): Promise<Row[]> {
  const home: number[] = []
  const constants: number[] = []
  for (let round = 0; round < 5; round++) {
    const constant = { url: `${stack.portalUrl}/bench/home?of=${slug}`, headers: { cookie: cookies[0]!.cookie } }
    constants.push((await load(() => constant, { count, clients })).perSecond)
    const shot = (i: number) => ({
      url: `${stack.portalUrl}/${slug}`,
      headers: { cookie: cookies[(i * 37) % cookies.length]!.cookie },
    })
    home.push((await load(shot, { count, clients })).perSecond)
  }
  const [value, baseline] = [median(home), median(constants)]
  const row = absoluteRow('portal home, share of bare rendering', '%', (value / baseline) * 100, { least: 50 })
  const perSecond = (each: number) => Number(each.toPrecision(4))
  return [
    row,
    {
      ...absoluteRow('portal home, 4 clients', 'req/s', value, { least: 0 }),
      baseline: perSecond(baseline),
      multiple: perSecond(value / baseline),
    },
  ]
}
