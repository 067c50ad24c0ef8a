import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { Requests } from './requests.tsx'
import type { loader } from './today.tsx'

/** What waits for somebody to decide; nothing waiting, nothing shown. */
export function Decisions() {
  const t = useTranslations('today')
  const { pending, dead } = useLoaderData<typeof loader>()
  if (pending === 0 && dead === 0) return null
  return (
    <section aria-label={t('decide')} className="mb-10 space-y-3">
      {dead > 0 && (
        <Banner
          tone="warn"
          actions={
            <ButtonLink to={paths.messages} variant="secondary" size="sm">
              {t('look')}
            </ButtonLink>
          }
        >
          {t('dead', { count: dead })}
        </Banner>
      )}
      {pending > 0 && <Requests />}
    </section>
  )
}
