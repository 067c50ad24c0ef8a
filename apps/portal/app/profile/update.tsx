import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { PageHeader } from '@foyer/ui/page-header'
import { Section } from '@foyer/ui/section'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { describeLogins } from './describe-logins'
import { LoginList } from './login-list'
import { moneyLinks } from './money-links.server'
import { ProfileForm } from './profile-form'
import { listZones } from './time-zones.server'

/** The customer's own data and where they are signed in (PRO-1, ACC-7). */
export const loader = customerPage(async ({ call, scope, slug, regional, zone, now, text, locale }) => {
  const [{ prompts: _, number, hasPassword, ...values }, logins, { mayAdd, cards }] = await Promise.all([
    call.profile.get(),
    call.access.listLogins(),
    call.cards.list(),
  ])
  return {
    slug,
    title: text('titles.profile', { business: scope.business.name }),
    number,
    values,
    hasPassword,
    money: moneyLinks(locale, { slug, hasCards: mayAdd || cards.length > 0 }),
    needsPassword: scope.settings.panelAccess.requirePassword,
    languages: [...scope.business.languages],
    zones: listZones(values.timeZone),
    logins: describeLogins(logins, { regional, zone, now }),
  }
})
export type ProfileData = Awaited<ReturnType<typeof loader>>

export const action = customerAction(async ({ call, slug, locale }, fields) => {
  const { givenName = '', familyName = '', phone, dateOfBirth, timeZone } = fields
  const { street, postalCode, city, country } = fields
  const wanted = fields.locale ?? locale
  const address = { street, postalCode, city, country }
  await call.profile.update({ givenName, familyName, phone, dateOfBirth, timeZone, address, locale: wanted })
  return { to: paths.profile(slug), toast: { kind: 'saved' }, anew: wanted !== locale }
})

export const meta = pageTitle

export default function Profile() {
  const t = useText()
  const data = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <>
      <PageHeader title={t('profile.heading')} description={t('profile.customer', { number: String(data.number) })} />
      <div className="max-w-160">
        <ProfileForm data={data} typed={refused?.values} refusal={refused?.refusal} />
        {data.needsPassword && (
          <Section title={t('profile.password')}>
            <Card>
              <ButtonLink to={paths.password(data.slug)} variant="secondary">
                {t('profile.changePassword')}
              </ButtonLink>
            </Card>
          </Section>
        )}
        {data.money.map(({ name, to, heading, hint, label }) => (
          <Section key={name} title={heading} description={hint}>
            <Card>
              <ButtonLink to={to} variant="secondary">
                {label}
              </ButtonLink>
            </Card>
          </Section>
        ))}
        <LoginList slug={data.slug} logins={data.logins} />
      </div>
    </>
  )
}
