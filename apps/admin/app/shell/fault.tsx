import { ButtonLink } from '@foyer/ui/button'
import { ErrorState } from '@foyer/ui/error-state'
import type { MetaFunction } from '@remix-run/node'
import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { title } from './title.ts'

const kinds = { 403: 'forbidden', 404: 'notFound', 409: 'passed', 503: 'unavailable' } as const

const kindOf = (error: unknown) => (isRouteErrorResponse(error) && kinds[error.status as keyof typeof kinds]) || 'bug'

/** The name of a page that shows a fault; every other page has its own. */
export const faultTitle: MetaFunction = (asked) =>
  asked.error ? title((t) => t.faults[kindOf(asked.error)].title)(asked) : [{ title: 'Foyer' }]

/** What a page shows instead of itself: what happened, and what to do. */
export function Fault() {
  const t = useTranslations('faults')
  const kind = kindOf(useRouteError())
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
