import { formatShortDay, formatTime } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AnswerErrors } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './account.tsx'
import { nameBrowser } from './name-browser.ts'

/** Every browser the person is signed in with, each with a way to end it (ACC-7). */
export function Logins() {
  const t = useTranslations('account')
  const locale = useRegion()
  const { logins, zone } = useLoaderData<typeof loader>()
  const place = { locale, zone }
  const others = logins.length > 1 && (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="act" value="endLogin" />
      <SubmitButton variant="quiet" size="sm">
        {t('endOthers')}
      </SubmitButton>
    </Form>
  )
  return (
    <Section title={t('logins')} actions={others}>
      <AnswerErrors act="endLogin" />
      <ul className="divide-y divide-line rounded-xl bg-surface ring ring-line">
        {logins.map((login) => (
          <li key={login.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0">
              <p className="font-medium">
                {nameBrowser(login.userAgent) ?? t('unknownBrowser')}{' '}
                {login.isThis && <Badge tone="brand">{t('thisOne')}</Badge>}
              </p>
              <p className="text-muted text-sm">
                {t('since', { day: formatShortDay(login.createdAt, place) })},{' '}
                {t('seen', {
                  day: `${formatShortDay(login.lastSeenAt, place)} ${formatTime(login.lastSeenAt, place)}`,
                })}
              </p>
            </div>
            {!login.isThis && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="act" value="endLogin" />
                <SubmitButton name="loginId" value={login.id} variant="secondary" size="sm">
                  {t('endLogin')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
