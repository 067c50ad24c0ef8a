import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { loader } from './today.tsx'

/** What waits for somebody to decide; nothing waiting, nothing shown. */
export function Decisions() {
  const t = useTranslations('today')
  const { pending, dead } = useLoaderData<typeof loader>()
  const waiting = [
    {
      count: pending,
      text: t('pending', { count: pending }),
      to: `${paths.bookings}?status=PENDING`,
      tone: 'info' as const,
    },
    { count: dead, text: t('dead', { count: dead }), to: paths.messages, tone: 'warn' as const },
  ].filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <section aria-label={t('decide')} className="mb-8 space-y-3">
      {waiting.map(({ text, to, tone }) => (
        <Banner
          key={to}
          tone={tone}
          actions={
            <ButtonLink to={to} variant="secondary" size="sm">
              {t('look')}
            </ButtonLink>
          }
        >
          {text}
        </Banner>
      ))}
    </section>
  )
}
