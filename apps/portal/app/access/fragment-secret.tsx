import { useContext } from 'react'
import { NonceContext } from '../nonce'

// The secret stands behind the #, where no server, log or Referer sees it; it leaves the address bar at once (ACC-7).
const script = `(function(){var s=location.hash.slice(1);if(!s)return;document.currentScript.previousElementSibling.value=s;history.replaceState(history.state,'',location.pathname+location.search)})()`

/** A hidden field that takes the link's secret out of the address. */
export function FragmentSecret() {
  const nonce = useContext(NonceContext)
  return (
    <>
      {/* Without a value of its own, so that hydration leaves the one from the address alone. */}
      <input type="hidden" name="secret" suppressHydrationWarning />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: script }} />
    </>
  )
}
