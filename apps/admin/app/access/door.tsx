import { AuthShell } from '@foyer/ui/auth-shell'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** The frame of every page before one is at work. */
export function Door({
  title,
  description,
  footer,
  children,
}: {
  title: string
  description?: ReactNode
  footer?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations('common')
  return (
    <AuthShell brand={{ name: 'Foyer' }} skipLabel={t('skip')} title={title} description={description} footer={footer}>
      {children}
    </AuthShell>
  )
}
