import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  nodes: { target: string[]; failureSummary?: string }[]
}

/** What fades in has faded in: half-way colours are nobody's. */
async function awaitStillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })
}

/** The page has no finding of axe, best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  await awaitStillness(page)
  const findings = (await page.evaluate(
    `(async () => { ${source}; return (await axe.run(document, { resultTypes: ['violations'] })).violations })()`,
  )) as Finding[]
  expect(
    findings.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
    ),
    page.url(),
  ).toEqual([])
}

/** Nothing of the page lies beyond the right edge of the screen. */
export async function expectNothingBesides(page: Page): Promise<void> {
  const [wanted, there] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(wanted, page.url()).toBeLessThanOrEqual(there ?? 0)
}
