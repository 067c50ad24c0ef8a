import { BrandMark } from '@foyer/ui/brand-mark'
import { ButtonLink } from '@foyer/ui/button'
import { ErrorState } from '@foyer/ui/error-state'
import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ContactDetails } from './contact-details'
import { useText } from './messages/text'
import { paths } from './paths'
import { useBusiness } from './use-business'

/** Nothing here, nothing to be had just now, or our fault: each says what to do next. */
export function ErrorPage() {
  const t = useText()
  const business = useBusiness()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = status === 404 ? 'notFound' : status === 503 ? 'busy' : status === 429 ? 'tooMany' : 'broken'
  const home = business ? paths.home(business.slug) : paths.welcome()
  return (
    <main id="main" className="flex min-h-dvh flex-col items-center justify-center gap-2 px-4 py-10">
      {business && <BrandMark name={business.name} logoUrl={business.logo} size="lg" stacked />}
      <ErrorState
        className="py-8"
        title={t(`errors.${kind}.title`)}
        description={t(`errors.${kind}.description`)}
        actions={
          kind === 'notFound' ? (
            <ButtonLink href={home}>{t('errors.home')}</ButtonLink>
          ) : (
            <ButtonLink href="">{t('errors.again')}</ButtonLink>
          )
        }
      />
      <ContactDetails className="justify-center text-muted text-sm" />
    </main>
  )
}
