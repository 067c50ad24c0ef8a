import { useLoaderData, useNavigation } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Agenda } from './agenda.tsx'
import type { loader } from './calendar.tsx'
import { WeekTable } from './week-table.tsx'

const Grid = lazy(() => import('./grid.tsx'))

/**
 * The grid once scripts run; before that, and without them, the same as a list. In a week several providers have no room side by side: they
 * are the rows of a table, which needs no scripts.
 */
export function GridOrAgenda() {
  const { week } = useLoaderData<typeof loader>()
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isBusy = useNavigation().state === 'loading'
  return (
    <div aria-busy={isBusy || undefined}>{week ? <WeekTable rows={week} /> : isReady ? <LazyGrid /> : <Agenda />}</div>
  )
}

const LazyGrid = () => (
  <Suspense fallback={<Agenda />}>
    <Grid />
  </Suspense>
)
