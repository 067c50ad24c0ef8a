import { placeholderPattern } from './expand.ts'
import type { MessageKind } from './facts.ts'
import { placeholdersOf } from './placeholders.ts'
import type { Template } from './template.ts'

export interface TemplateCheck {
  /** Names without the percent signs; refuse the template when there are any. */
  unknownPlaceholders: string[]
  /** An access message without its link; refuse the template. */
  missingPanelUrl: boolean
  /** An address of the portal itself, which signs nobody in; warn. */
  rawPortalAddress: boolean
}

const signInPath = /https?:\/\/\S+\/(signin|connexion|anmelden|acceso)(?![\w-])/i

function withoutScheme(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')
}

/** Judges the text a business wrote for a kind of message (MSG-3); `portalAddresses` are the addresses under which its portal is reached. */
export function checkTemplate(kind: MessageKind, template: Template, portalAddresses: string[] = []): TemplateCheck {
  const known: readonly string[] = placeholdersOf(kind)
  const written = [...`${template.subject}\n${template.body}`.matchAll(placeholderPattern)].map((each) => each[1] ?? '')
  const text = `${template.subject}\n${template.body}`.toLowerCase()
  const addresses = portalAddresses.map(withoutScheme).filter(Boolean)
  return {
    unknownPlaceholders: [...new Set(written.filter((name) => !known.includes(name)))],
    missingPanelUrl: kind === 'access' && !template.body.includes('%customer_panel_url%'),
    rawPortalAddress: signInPath.test(text) || addresses.some((each) => text.includes(each)),
  }
}
