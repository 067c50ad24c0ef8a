const most = 64 * 1024
const mostDiscarded = 16 * 1024 * 1024

/**
 * The body of a form or call, or why it is refused: more than 64 kB, or a NUL, which no text of ours may hold.
 * What is too much is read and forgotten: left unread it would block the connection, and the sender might never see the answer.
 */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 400 | 413> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > mostDiscarded) break
    if (size <= most) parts.push(part)
  }
  if (size > most) return 413
  const body = new Uint8Array(Buffer.concat(parts))
  return holdsNul(Buffer.from(body.buffer)) ? 400 : body
}

const holdsNul = (body: Buffer) =>
  body.includes(0) || body.includes('%00') || /(?<!\\)(\\\\)*\\u0000/.test(body.toString('latin1'))
