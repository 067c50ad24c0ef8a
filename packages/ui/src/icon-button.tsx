import { Link, type LinkProps } from '@remix-run/react'
import { type ButtonHTMLAttributes, forwardRef, type ReactNode } from 'react'
import { classNames } from './class-names'

const variants = {
  quiet: 'text-muted hover:bg-sunken hover:text-ink',
  secondary: 'bg-surface text-ink inset-ring inset-ring-line-strong/45 hover:bg-sunken',
  primary: 'bg-brand text-brand-ink hover:bg-brand-hover',
}
const sizes = { sm: 'size-9 pointer-coarse:size-11', md: 'size-11' }

type IconLook = {
  label: string
  icon: ReactNode
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  className?: string
}

function style({ variant = 'quiet', size = 'md', className }: Omit<IconLook, 'label' | 'icon'>): string {
  const base =
    'inline-grid shrink-0 place-items-center rounded-lg transition-colors disabled:pointer-events-none disabled:opacity-50'
  return classNames(base, variants[variant], sizes[size], className)
}

export type IconButtonProps = IconLook & ButtonHTMLAttributes<HTMLButtonElement>

/** A button of one icon; the label is what it is called. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { label, icon, variant, size, className, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={style({ variant, size, className })}
    >
      {icon}
    </button>
  )
})

export type IconLinkProps = IconLook & Omit<LinkProps, 'className'>

/** A link of one icon; the label is where it leads. */
export function IconLink({ label, icon, variant, size, className, ...rest }: IconLinkProps) {
  return (
    <Link {...rest} aria-label={label} title={label} className={style({ variant, size, className })}>
      {icon}
    </Link>
  )
}
