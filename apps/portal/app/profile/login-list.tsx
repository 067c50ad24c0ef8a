import { Badge } from '@foyer/ui/badge'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Section } from '@foyer/ui/section'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { type Text, useText } from '../messages/text'
import { paths } from '../paths'
import type { LoginView } from './describe-logins'

/** Where the customer is signed in; each of the others can be ended, or all of them, or this one (ACC-7). */
export function LoginList({ slug, logins }: { slug: string; logins: readonly LoginView[] }) {
  const t = useText()
  return (
    <Section title={t('profile.logins')} description={t('profile.loginsHint')}>
      <RowList label={t('profile.logins')}>
        {logins.map((login) => (
          <ListRow
            key={login.id}
            title={nameOf(t, login)}
            meta={t('profile.lastSeen', { when: login.lastSeen })}
            trailing={
              login.isThis ? (
                <Badge tone="success">{t('profile.thisBrowser')}</Badge>
              ) : (
                <EndLogin slug={slug} loginId={login.id} label={t('profile.endThat', { browser: nameOf(t, login) })} />
              )
            }
          />
        ))}
      </RowList>
      <div className="mt-4 flex flex-col gap-2 sm:flex-row">
        <Form method="post" action={paths.signOut(slug)} className="contents">
          <SubmitButton variant="secondary">{t('profile.signOut')}</SubmitButton>
        </Form>
        {logins.length > 1 && (
          <Form method="post" action={paths.endLogin(slug)} preventScrollReset className="contents">
            <SubmitButton variant="quiet">{t('profile.endOthers')}</SubmitButton>
          </Form>
        )}
      </div>
    </Section>
  )
}

function EndLogin({ slug, loginId, label }: { slug: string; loginId: string; label: string }) {
  const t = useText()
  return (
    <Form method="post" action={paths.endLogin(slug)} preventScrollReset>
      <SubmitButton variant="secondary" size="sm" name="loginId" value={loginId} aria-label={label}>
        {t('profile.end')}
      </SubmitButton>
    </Form>
  )
}

function nameOf(t: Text, { browser, system }: LoginView): string {
  if (browser && system) return t('profile.browserOn', { browser, system })
  return browser ?? system ?? t('profile.unknownBrowser')
}
