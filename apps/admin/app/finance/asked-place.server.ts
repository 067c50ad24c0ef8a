/** Behind which row of a list the address goes on, as `ListPages` writes it; from the beginning without. */
export function askedPlace(search: URLSearchParams): { at: string; id: string } | undefined {
  const [at, id] = search.get('after')?.split('~') ?? []
  return at && id ? { at, id } : undefined
}
