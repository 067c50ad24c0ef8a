import { asResponse } from './desk.server.ts'

const most = 100_000

/** All rows of a list, page after page, as many as a spreadsheet bears; what the API refuses becomes the page for it. */
export async function everyPage<Row, Next>(
  load: (next: Next | undefined) => Promise<{ rows: Row[]; next: Next | null }>,
): Promise<Row[]> {
  const all: Row[] = []
  for (let next: Next | undefined; all.length < most; ) {
    const page = await load(next).catch((error: unknown) => {
      throw asResponse(error)
    })
    all.push(...page.rows)
    if (page.next === null) break
    next = page.next
  }
  return all
}
