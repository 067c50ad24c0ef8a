import type { Row } from './row.ts'

const columns: { title: string; of(row: Row): string }[] = [
  { title: 'row', of: ({ name }) => name },
  { title: 'value', of: ({ value, unit }) => `${value} ${unit}` },
  { title: 'baseline', of: ({ baseline }) => (baseline === null ? '–' : String(baseline)) },
  { title: 'multiple', of: ({ multiple }) => (multiple === null ? '–' : `${multiple} ×`) },
  { title: 'target', of: ({ target }) => target },
  { title: '', of: ({ reached }) => (reached ? 'reached' : 'MISSED') },
]

export function printTable(rows: Row[]): void {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => of(row)))]
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  for (const line of cells) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
