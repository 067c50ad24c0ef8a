import type { Composition, Setting } from './composition.ts'
import { webAddress } from './lines.ts'

/** The button to the portal: for customers only, contact details when the portal is off, nothing for providers and staff (ACC-11). */
export function panelLink(
  url: string | undefined,
  label: string,
  { audience }: Setting,
): Pick<Composition, 'action' | 'contact'> & { url?: string } {
  if (audience !== 'customer') return { contact: false }
  const address = webAddress(url)
  return address ? { action: { label, url: address }, contact: false, url: address } : { contact: true }
}
