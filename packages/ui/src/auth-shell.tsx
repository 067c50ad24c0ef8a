import type { ReactNode } from 'react'
import { BrandMark, type BrandMarkProps } from './brand-mark'
import { SkipLink } from './skip-link'

export type AuthShellProps = {
  brand: BrandMarkProps
  skipLabel: string
  title: ReactNode
  description?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The frame of signing in: whose door this is, one question, one button. */
export function AuthShell({ brand, skipLabel, title, description, footer, children }: AuthShellProps) {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-8 sm:justify-center sm:py-16">
      <SkipLink label={skipLabel} />
      <header className="mb-8">
        <BrandMark size="lg" stacked {...brand} />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="w-full max-w-104 rounded-2xl bg-surface p-6 ring ring-line focus:outline-none sm:p-9"
      >
        <h1 className="text-2xl">{title}</h1>
        {description && <div className="mt-2 text-muted">{description}</div>}
        <div className="mt-6">{children}</div>
      </main>
      {footer && <footer className="mt-8 max-w-104 text-center text-muted text-sm">{footer}</footer>}
    </div>
  )
}
