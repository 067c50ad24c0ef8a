import { Banner } from '@foyer/ui/banner'
import { useEffect, useRef } from 'react'
import { useText } from '../messages/text'

/** Somebody was quicker: said first, and focused when it appears (BOK-3). */
export function TakenNotice({ about }: { about: string | undefined }) {
  const t = useText()
  const notice = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal is told anew
  useEffect(() => notice.current?.focus(), [about])
  return (
    <div ref={notice} role="alert" tabIndex={-1} className="focus:outline-none">
      <Banner tone="warn">{t('times.taken')}</Banner>
    </div>
  )
}
