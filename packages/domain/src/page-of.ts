/** What was read, one more than a page holds, as the page and where it goes on, if it does. */
export function pageOf<Row, Place>(rows: readonly Row[], limit: number, placeOf: (last: Row) => Place) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last !== undefined ? placeOf(last) : null }
}
