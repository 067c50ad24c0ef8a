import { ScrollRestoration } from '@remix-run/react'
import { type ComponentProps, useContext, useState } from 'react'
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router-dom'

/**
 * A new page begins at its top, one that is come back to where it was left. What is fetched anew on the page one is on moves nothing: by
 * itself Remix scrolls back to where the page stood when it began to be fetched, under the finger of whoever scrolls or presses meanwhile.
 */
export function ScrollPlace(props: ComponentProps<typeof ScrollRestoration>) {
  const state = useContext(RouterState)
  const [kept, setKept] = useState(state)
  const isAnew = state?.location === kept?.location && state?.loaderData !== kept?.loaderData
  const shown = isAnew ? kept : state
  if (shown !== kept) setKept(shown)
  const { restoreScrollPosition = null, preventScrollReset = false } = shown ?? {}
  return (
    <RouterState.Provider value={state && { ...state, restoreScrollPosition, preventScrollReset }}>
      <ScrollRestoration {...props} />
    </RouterState.Provider>
  )
}
