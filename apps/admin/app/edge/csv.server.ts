import Papa from 'papaparse'

/** Values of several lines too, which the library's own rule lets through. */
const formula = /^[=+\-@\t\r]/

/** A file for spreadsheets: what begins like a formula is kept a text (C17), and the mark at its start says that it is UTF-8. */
export function csv(name: string, rows: readonly (readonly string[])[]): Response {
  const text = Papa.unparse(rows as string[][], { escapeFormulae: formula, newline: '\r\n' })
  return new Response(`\uFEFF${text}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}
