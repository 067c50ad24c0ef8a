import { Pagination } from '@foyer/ui/pagination'
import { useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'

interface Props {
  label: string
  /** Where the list goes on, if it does. */
  next: { at: string; id: string } | null
  /** The address of the list from there on; of its beginning without. */
  to: (after?: string) => string
}

/** On to the next page of a list, and back to its beginning. */
export function ListPages({ label, next, to }: Props) {
  const words = useTranslations('common')
  const [search] = useSearchParams()
  return (
    <Pagination
      label={label}
      previous={search.get('after') ? { to: to(), label: words('back') } : undefined}
      next={next ? { to: to(`${next.at}~${next.id}`), label: words('next') } : undefined}
    />
  )
}
