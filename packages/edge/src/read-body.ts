/** The body of a form or call, or why it is refused: larger than allowed, or holding a NUL, which no text of ours may. */
export async function readBody(request: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | 400 | 413> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 413
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > mostBytes) return 413
    parts.push(part)
  }
  const body = new Uint8Array(Buffer.concat(parts))
  const isText = !request.headers.get('content-type')?.startsWith('multipart/')
  return isText && holdsNul(Buffer.from(body.buffer)) ? 400 : body
}

const holdsNul = (body: Buffer) =>
  body.includes(0) || body.includes('%00') || /(?<!\\)(\\\\)*\\u0000/.test(body.toString('latin1'))
