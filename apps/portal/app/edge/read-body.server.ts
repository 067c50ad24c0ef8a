const most = 64 * 1024

/** The body of a form or call, or why it is refused: more than 64 kB, or a NUL, which no text of ours may hold. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 400 | 413> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return 413
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > most) return 413
    parts.push(part)
  }
  const body = new Uint8Array(Buffer.concat(parts))
  return holdsNul(Buffer.from(body.buffer)) ? 400 : body
}

const holdsNul = (body: Buffer) =>
  body.includes(0) || body.includes('%00') || /(?<!\\)(\\\\)*\\u0000/.test(body.toString('latin1'))
