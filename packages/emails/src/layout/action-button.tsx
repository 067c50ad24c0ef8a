import { brandColors } from '../brand.ts'
import type { Letter } from './letter.ts'
import { family } from './style.ts'
import { Table } from './table.tsx'

/** The one button, 48 px high, drawn by a cell so that it keeps its colour where links lose theirs. */
export function ActionButton({ letter: { action, brand } }: { letter: Letter }) {
  if (!action) return null
  const { color, ink } = brandColors(brand)
  return (
    <Table width="auto" className="wide" style={{ margin: '24px 0' }}>
      <tr>
        <td align="center" style={{ backgroundColor: color, borderRadius: '8px' }}>
          <a
            href={action.url}
            style={{
              display: 'inline-block',
              padding: '12px 28px',
              border: '1px solid rgba(127,127,127,0.35)',
              borderRadius: '8px',
              fontFamily: family,
              fontSize: '17px',
              lineHeight: '22px',
              fontWeight: 600,
              color: ink,
              textDecoration: 'none',
            }}
          >
            {action.label}
          </a>
        </td>
      </tr>
    </Table>
  )
}
