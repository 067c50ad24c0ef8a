import { ToastRegion } from '@foyer/ui/toast-region'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ToastKey } from '../messages/catalogue.ts'

interface Left {
  id: string
  key: ToastKey
  values?: Record<string, string>
}

/** Says what has just been done, wherever the action led. */
export function Toasts({ latest }: { latest: Left | null }) {
  const t = useTranslations('toasts')
  const words = useTranslations('common')
  const [kept, setKept] = useState<Left[]>(latest ? [latest] : [])
  useEffect(() => {
    if (latest)
      setKept((before) => (before.some(({ id }) => id === latest.id) ? before : [...before.slice(-2), latest]))
  }, [latest])
  const toasts = kept.map(({ id, key, values }) => ({ id, text: t(key, values), tone: 'success' as const }))
  return <ToastRegion toasts={toasts} label={words('news')} dismissLabel={words('dismiss')} />
}
