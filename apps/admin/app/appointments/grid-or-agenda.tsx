import { useNavigation } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Agenda } from './agenda.tsx'

const Grid = lazy(() => import('./grid.tsx'))

/** The grid once scripts run; before that, and without them, the same as a list. */
export function GridOrAgenda() {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const isBusy = useNavigation().state === 'loading'
  if (!isReady) return <Agenda />
  return (
    <div aria-busy={isBusy || undefined}>
      <Suspense fallback={<Agenda />}>
        <Grid />
      </Suspense>
    </div>
  )
}
