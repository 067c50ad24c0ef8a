const mostDiscarded = 16 * 1024 * 1024

/**
 * The body of a form or call, or why it is refused: larger than allowed, or holding a NUL, which no text of ours may.
 * What is too much is read and forgotten: left unread it would block the connection, and the sender might never see the answer.
 */
export async function readBody(request: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | 400 | 413> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > mostDiscarded) break
    if (size <= mostBytes) parts.push(part)
  }
  if (size > mostBytes) return 413
  const body = new Uint8Array(Buffer.concat(parts))
  const isText = !request.headers.get('content-type')?.startsWith('multipart/')
  return isText && holdsNul(Buffer.from(body.buffer)) ? 400 : body
}

const holdsNul = (body: Buffer) =>
  body.includes(0) || body.includes('%00') || /(?<!\\)(\\\\)*\\u0000/.test(body.toString('latin1'))
