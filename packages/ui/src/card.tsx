import type { ReactNode } from 'react'
import { classNames } from './class-names'

const paddings = { none: '', md: 'p-4 sm:p-5', lg: 'p-5 sm:p-7' }
const tones = {
  plain: 'bg-surface ring ring-line',
  brand: 'bg-brand-soft',
  quiet: 'bg-sunken',
}

export type CardProps = {
  padding?: keyof typeof paddings
  tone?: keyof typeof tones
  as?: 'div' | 'section' | 'article' | 'li'
  className?: string
  /** What it shows is being fetched anew: a line runs along its top, and the text keeps its contrast. */
  isBusy?: boolean
  children: ReactNode
}

/** A thing one can point at: a booking, an invoice, a package. */
export function Card({ padding = 'md', tone = 'plain', as: Element = 'div', className, isBusy, children }: CardProps) {
  return (
    <Element
      aria-busy={isBusy || undefined}
      className={classNames('@container rounded-xl', isBusy && 'busy-line', tones[tone], paddings[padding], className)}
    >
      {children}
    </Element>
  )
}

export type CardHeaderProps = { title: ReactNode; description?: ReactNode; actions?: ReactNode; level?: 2 | 3 }

/** The card's name, and what can be done with the whole of it. */
export function CardHeader({ title, description, actions, level = 2 }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="mb-4 flex items-start gap-4">
      <div className="min-w-0 grow">
        <Heading className="text-lg">{title}</Heading>
        {description && <p className="text-muted">{description}</p>}
      </div>
      {actions && <div className="flex shrink-0 items-center gap-2">{actions}</div>}
    </div>
  )
}

/** The card's actions: side by side, or one under the other where there is no room. */
export function CardFooter({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames('mt-5 flex flex-col gap-2 @sm:flex-row @sm:flex-wrap', className)}>{children}</div>
}
