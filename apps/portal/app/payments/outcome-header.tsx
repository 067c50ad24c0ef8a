import { Spinner } from '@foyer/ui/spinner'
import Check from 'lucide-react/icons/check'
import CircleX from 'lucide-react/icons/circle-x'
import Undo from 'lucide-react/icons/undo-2'
import type { ReactNode } from 'react'

const big = { 'aria-hidden': true, className: 'size-8' } as const
const looks = {
  waiting: { color: 'bg-sunken text-muted', mark: <Spinner size="lg" /> },
  done: { color: 'bg-success-soft text-success', mark: <Check {...big} /> },
  comesBack: { color: 'bg-warn-soft text-warn', mark: <Undo {...big} /> },
  refused: { color: 'bg-danger-soft text-danger', mark: <CircleX {...big} /> },
  over: { color: 'bg-sunken text-muted', mark: <CircleX {...big} /> },
}

interface Props {
  look: keyof typeof looks
  heading: string
  /** What it is about. */
  about?: string | null
  children: ReactNode
}

/** What came of something at Stripe: a mark, a heading, a sentence. Read out as it changes. */
export function OutcomeHeader({ look, heading, about, children }: Props) {
  const { color, mark } = looks[look]
  return (
    <header className="mb-7 pt-4 text-center" aria-live="polite">
      <span className={`mx-auto mb-5 grid size-16 place-items-center rounded-full ${color}`}>{mark}</span>
      <h1 className="text-2xl sm:text-3xl">{heading}</h1>
      {about && <p className="mt-2 font-medium text-lg">{about}</p>}
      <p className="mx-auto mt-2 max-w-112 text-muted">{children}</p>
    </header>
  )
}
