import type { Sql, Statement } from '../sql.ts'

const count: Statement = {
  name: 'rate_limit_count',
  text: `INSERT INTO rate_limit AS r (key, window_start, count) SELECT key, $2::timestamptz, 1 FROM unnest($1::text[]) key ORDER BY key
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.window_start <= $3::timestamptz THEN 1 ELSE r.count + 1 END,
      window_start = CASE WHEN r.window_start <= $3::timestamptz THEN $2::timestamptz ELSE r.window_start END
    RETURNING key, count::int, window_start::text AS "windowStart"`,
}

export interface Tries {
  key: string
  count: number
  windowStart: string
}

/** Counts one more try under each key; a window that began at or before windowEnd's start anew. */
export async function countTries(
  sql: Sql,
  keys: string[],
  { now, windowMs }: { now: Date; windowMs: number },
): Promise<Tries[]> {
  return sql.rows<Tries>(count, [keys, now.toISOString(), new Date(now.getTime() - windowMs).toISOString()])
}

// old is the row as the try before left it, also when many come at once: the conflict waits for them.
const tryPassword: Statement = {
  name: 'rate_limit_try_password',
  text: `INSERT INTO rate_limit AS r (key, window_start, count) VALUES ($1::text, $2::timestamptz, 1)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.window_start <= $2::timestamptz - $4::float8 * interval '1 ms' THEN 1
                   WHEN r.count < $3::int OR r.window_start + least(power(2, least(r.count - $3::int, 20)) * 1000, $4::float8) * interval '1 ms' <= $2::timestamptz
                   THEN r.count + 1 ELSE r.count END,
      window_start = CASE WHEN r.count < $3::int OR r.window_start + least(power(2, least(r.count - $3::int, 20)) * 1000, $4::float8) * interval '1 ms' <= $2::timestamptz
                   THEN $2::timestamptz ELSE r.window_start END
    RETURNING coalesce(old.count, 0)::int AS "earlierCount", coalesce(extract(epoch FROM old.window_start) * 1000, 0)::float8 AS "earlierAtMs"`,
}

/** Counts a password try and tells how many came before it and when the last counted one was. */
export async function countPasswordTry(
  sql: Sql,
  key: string,
  { now, most, windowMs }: { now: Date; most: number; windowMs: number },
) {
  const [row] = await sql.rows<{ earlierCount: number; earlierAtMs: number }>(tryPassword, [
    key,
    now.toISOString(),
    most,
    windowMs,
  ])
  return row ?? { earlierCount: 0, earlierAtMs: 0 }
}

const forget: Statement = {
  name: 'rate_limit_forget',
  text: 'DELETE FROM rate_limit WHERE key = $1::text RETURNING 1 AS gone',
}

export async function forgetTries(sql: Sql, key: string): Promise<void> {
  await sql.rows(forget, [key])
}
