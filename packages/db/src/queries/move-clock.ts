import type { Sql, Statement } from '../sql.ts'

const move: Statement = {
  name: 'move_clock',
  text: `INSERT INTO clock (id, offset_ms) VALUES (1, $1::float8::bigint)
    ON CONFLICT (id) DO UPDATE SET offset_ms = excluded.offset_ms + CASE WHEN $2::boolean THEN clock.offset_ms ELSE 0 END
    RETURNING offset_ms::float8 AS "offsetMs"`,
}

/** Moves the clock that all processes share, by or to an offset in milliseconds; returns where it stands (development and tests only). */
export async function moveClock(sql: Sql, offsetMs: number, { relative }: { relative: boolean }): Promise<number> {
  const [row] = await sql.rows<{ offsetMs: number }>(move, [Math.round(offsetMs), relative])
  return row?.offsetMs ?? 0
}
