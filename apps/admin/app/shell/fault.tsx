import { ButtonLink } from '@foyer/ui/button'
import { ErrorState } from '@foyer/ui/error-state'
import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

const kinds = { 403: 'forbidden', 404: 'notFound', 409: 'passed', 503: 'unavailable' } as const

/** What a page shows instead of itself: what happened, and what to do. */
export function Fault() {
  const t = useTranslations('faults')
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = kinds[status as keyof typeof kinds] ?? 'bug'
  return (
    <ErrorState
      title={t(`${kind}.title`)}
      description={t(`${kind}.text`)}
      actions={
        <ButtonLink to={paths.today} variant="secondary">
          {t('back')}
        </ButtonLink>
      }
    />
  )
}
