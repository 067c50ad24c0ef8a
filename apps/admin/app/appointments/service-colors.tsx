import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { Nonce } from '../nonce.ts'
import type { WeekRow } from './week-rows.ts'

const isColor = /^#[0-9a-f]{3,8}$/i

/**
 * The services' colours as rules, for the page's policy allows no style at an element. Sent with the page it is a sheet that the policy knows
 * by its nonce; made in the browser, where there is none, scripts add it.
 */
export function ServiceColors({ rows }: { rows: WeekRow[] }) {
  const nonce = useContext(Nonce)
  const wasSent = useWasSent()
  const colors = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ color }) => color))))
  const rules = [...colors]
    .filter((color) => isColor.test(color))
    .sort()
    .map((color) => `.week-block[data-color="${color}"]{--service:${color}}`)
    .join('')
  useEffect(() => {
    if (wasSent) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [rules, wasSent])
  if (!wasSent) return null
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing but the colours that were tested
  return <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: rules }} />
}

const never = () => () => {}

/** Whether this was sent with the page, rather than made in the browser later. */
function useWasSent(): boolean {
  const isSending = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  return useState(isSending)[0]
}
