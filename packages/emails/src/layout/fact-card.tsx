import { brandColors } from '../brand.ts'
import type { Card, CardTime, Row } from '../composition.ts'
import type { Letter } from './letter.ts'
import { light, type } from './style.ts'
import { Table } from './table.tsx'

function DateBlock({ time, letter }: { time: CardTime; letter: Letter }) {
  const { color, ink } = brandColors(letter.brand)
  const strip = time.canceled
    ? { className: 'tile quiet', color: light.quiet, back: light.line }
    : { color: ink, back: color }
  return (
    <Table className="tile" width="64" style={{ width: '64px', backgroundColor: light.tile, borderRadius: '8px' }}>
      <tr>
        <td
          align="center"
          className={strip.className}
          style={type(13, strip.color, { backgroundColor: strip.back, borderRadius: '8px 8px 0 0', fontWeight: 600 })}
        >
          {time.block.weekday}
        </td>
      </tr>
      <tr>
        <td
          align="center"
          className={time.canceled ? 'quiet' : 'text'}
          style={type(32, time.canceled ? light.quiet : light.text, { fontWeight: 600, paddingTop: '4px' })}
        >
          {time.block.day}
        </td>
      </tr>
      <tr>
        <td align="center" className="quiet" style={type(13, light.quiet, { paddingBottom: '8px' })}>
          {time.block.month}
        </td>
      </tr>
    </Table>
  )
}

function TimeLines({ time }: { time: CardTime }) {
  const tone = time.canceled ? 'quiet' : 'text'
  const struck = time.canceled ? 'line-through' : 'none'
  return (
    <>
      {time.before && (
        <p className="quiet" style={type(15, light.quiet)}>
          <s>{time.before}</s>
        </p>
      )}
      <p className={tone} style={type(17, light[tone], { textDecoration: struck })}>
        {time.day}
      </p>
      <p className={tone} style={type(20, light[tone], { fontWeight: 600, textDecoration: struck })}>
        {time.span}
      </p>
      <p className="quiet" style={type(15, light.quiet)}>
        {time.duration}
      </p>
      {time.beside && (
        <p className="quiet" style={type(15, light.quiet)}>
          {time.beside}
        </p>
      )}
    </>
  )
}

function RowLine({ row }: { row: Row }) {
  return (
    <tr>
      <td
        className="quiet"
        valign="top"
        width="96"
        style={type(15, light.quiet, { width: '96px', padding: '4px 12px 4px 0' })}
      >
        {row.name}
      </td>
      <td className="text" valign="top" style={type(15, light.text, { padding: '4px 0', wordBreak: 'break-word' })}>
        {row.before && (
          <>
            <s className="quiet" style={{ color: light.quiet }}>
              {row.before}
            </s>
            <br />
          </>
        )}
        {row.value}
        {row.more && <br />}
        {row.link ? (
          <a className="text" href={row.link} style={{ color: light.text, textDecoration: 'underline' }}>
            {row.more}
          </a>
        ) : (
          row.more && (
            <span className="quiet" style={{ color: light.quiet }}>
              {row.more}
            </span>
          )
        )}
      </td>
    </tr>
  )
}

/** The details as a card: the time as a date block, then name and value per line. */
export function FactCard({ card, letter }: { card: Card; letter: Letter }) {
  return (
    <Table className="line" style={{ marginTop: '24px', border: `1px solid ${light.line}`, borderRadius: '12px' }}>
      {card.time && (
        <tr>
          <td style={{ padding: '20px 20px 0' }}>
            <Table>
              <tr>
                <td valign="top" width="80" style={{ width: '80px' }}>
                  <DateBlock time={card.time} letter={letter} />
                </td>
                <td valign="middle">
                  <TimeLines time={card.time} />
                </td>
              </tr>
            </Table>
          </td>
        </tr>
      )}
      <tr>
        <td style={{ padding: '16px 20px' }}>
          <Table>
            {card.rows.map((row) => (
              <RowLine key={row.name} row={row} />
            ))}
          </Table>
        </td>
      </tr>
      {card.notes?.map((note) => (
        <tr key={note}>
          <td
            className="line quiet"
            style={type(15, light.quiet, { borderTop: `1px solid ${light.line}`, padding: '12px 20px' })}
          >
            {note}
          </td>
        </tr>
      ))}
    </Table>
  )
}
