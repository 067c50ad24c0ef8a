/** A document for one person: read in the browser, or kept where that is asked for (INV-1). */
export function answerPdf(request: Request, { name, bytes }: { name: string; bytes: Uint8Array }): Response {
  const isKept = new URL(request.url).searchParams.has('download')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `${isKept ? 'attachment' : 'inline'}; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
