import { LiveNote } from '@foyer/ui/live-note'
import { useLive } from '@foyer/ui/use-live'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

/** Keeps the pages of the desk in the state of the database, whoever changes it (PAN-6). */
export function Live({ business, staffId, heardTo }: { business: string; staffId: string; heardTo: string | null }) {
  const t = useTranslations('nav')
  const isLost = useLive({ name: `foyer ${business} ${staffId}`, heardTo, url: paths.live, matters: () => true })
  return <LiveNote isLost={isLost} label={t('reconnecting')} />
}
