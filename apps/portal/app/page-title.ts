/** The title in the browser's tab, which the loader has put together. */
export const pageTitle = ({ data }: { data: unknown }) => [
  { title: (data as { title?: string } | undefined)?.title ?? 'Foyer' },
]
