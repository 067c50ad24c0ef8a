import { LiveNote } from '@foyer/ui/live-note'
import { useLive } from '@foyer/ui/use-live'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

/** Keeps the pages of the desk in the state of the database, whoever changes it (PAN-6). */
export function Live({ business, staffId }: { business: string; staffId: string }) {
  const t = useTranslations('nav')
  const isLost = useLive({ name: `foyer ${business} ${staffId}`, url: paths.live, matters: () => true })
  return <LiveNote isLost={isLost} label={t('reconnecting')} />
}
