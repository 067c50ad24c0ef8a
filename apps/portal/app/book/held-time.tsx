import { formatTime } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import Clock from 'lucide-react/icons/clock'
import { useEffect, useState } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { DetailsData } from './book'
import { useBookText } from './words'

/** Until when the time is kept, counting down; when it is no longer, what can be done (BOK-3). */
export function HeldTime({ data }: { data: DetailsData }) {
  const b = useBookText()
  const locale = useLocale()
  const { slug, wish, appointment, heldUntil, now, regional, zone } = data
  const left = useSecondsLeft(heldUntil, now)
  if (!heldUntil || left <= 0)
    return (
      <div role="status">
        <Banner
          tone="warn"
          actions={
            <ButtonLink
              to={paths.book(slug, locale, { ...wish, provider: wish.any ? undefined : wish.provider, any: undefined })}
              variant="secondary"
              size="sm"
            >
              {b('hold.again')}
            </ButtonLink>
          }
        >
          {b('hold.gone')}
        </Banner>
      </div>
    )
  const minutes = Math.floor(left / 60)
  const clock = `${minutes}:${String(left % 60).padStart(2, '0')}`
  return (
    <p className="flex items-start gap-3 rounded-xl bg-brand-soft px-4 py-3 text-brand-soft-ink">
      <Clock aria-hidden="true" className="mt-0.5" />
      <span className="grow">
        {b('hold.kept', { time: appointment.startTime, until: formatTime(heldUntil, { locale: regional, zone }) })}
      </span>
      <span aria-hidden="true" className="needs-script min-w-10 text-right font-semibold tabular-nums">
        {clock}
      </span>
    </p>
  )
}

/** By the server's clock: a browser's own may be wrong. */
function useSecondsLeft(until: string | null, now: string): number {
  const total = until ? Math.ceil((Date.parse(until) - Date.parse(now)) / 1000) : 0
  const [left, setLeft] = useState(total)
  useEffect(() => {
    const begun = performance.now()
    const tick = () => setLeft(Math.max(0, total - Math.floor((performance.now() - begun) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [total])
  return left
}
