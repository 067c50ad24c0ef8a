import { ButtonLink } from '@foyer/ui/button'
import Download from 'lucide-react/icons/download'
import { useTranslations } from 'use-intl'

/** The list as a file for a spreadsheet. */
export function ExportLink({ href }: { href: string }) {
  const t = useTranslations('finance')
  return (
    <ButtonLink href={href} download variant="secondary" icon={<Download aria-hidden="true" />}>
      {t('export')}
    </ButtonLink>
  )
}
