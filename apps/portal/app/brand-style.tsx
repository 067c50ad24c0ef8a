import { useContext } from 'react'
import { BrandCssContext, NonceContext } from './nonce'

// Sent once, with the page; the browser keeps what it got.
const received = typeof document === 'undefined' ? '' : (document.getElementById('brand')?.textContent ?? '')

/** The business's colours, radius and font as variables on the root. */
export function BrandStyle() {
  const nonce = useContext(NonceContext)
  const css = useContext(BrandCssContext) ?? received
  // biome-ignore lint/security/noDangerouslySetInnerHtml: holds computed colours and numbers, never a business's own text
  return <style id="brand" nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />
}
