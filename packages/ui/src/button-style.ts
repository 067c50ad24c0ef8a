import { classNames } from './class-names'

const variants = {
  primary: 'bg-brand text-brand-ink hover:bg-brand-hover',
  secondary: 'bg-surface text-ink inset-ring inset-ring-line-strong/45 hover:bg-sunken',
  quiet: 'text-brand-text hover:bg-brand-soft',
  danger: 'bg-danger-fill text-danger-ink hover:brightness-92',
}
const sizes = {
  sm: 'min-h-9 gap-1.5 px-3 py-1.5 text-sm rounded-md pointer-coarse:min-h-11',
  md: 'min-h-11 gap-2 px-4 py-2 text-base rounded-lg',
  lg: 'min-h-13 gap-2.5 px-6 py-3 text-lg rounded-lg',
}

export type ButtonLook = {
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  full?: boolean
  className?: string
}

/** The classes of everything that looks like a button, be it a button, a link or a label. */
export function buttonStyle({ variant = 'primary', size = 'md', full, className }: ButtonLook): string {
  return classNames(
    'relative inline-flex shrink-0 select-none items-center justify-center text-center font-medium leading-tight transition-[background-color,box-shadow,scale] active:scale-[0.985]',
    'disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none',
    variants[variant],
    sizes[size],
    full && 'w-full',
    className,
  )
}
