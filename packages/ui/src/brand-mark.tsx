import { classNames } from './class-names'

const sizes = { sm: 'size-8 text-base', md: 'size-9 text-lg', lg: 'size-14 text-2xl' }
const heights = { sm: 'max-h-8 max-w-36', md: 'max-h-9 max-w-44', lg: 'max-h-16 max-w-64' }

export type BrandMarkProps = {
  name: string
  logoUrl?: string | null
  logoDarkUrl?: string | null
  size?: keyof typeof sizes
  stacked?: boolean
  className?: string
}

/** Whose place this is: the business's logo, or its first letter and its name. */
export function BrandMark({ name, logoUrl, logoDarkUrl, size = 'md', stacked, className }: BrandMarkProps) {
  if (logoUrl) {
    const look = classNames('w-auto object-contain', heights[size])
    return (
      <span className={classNames('inline-flex', className)}>
        <img src={logoUrl} alt={name} className={classNames(look, logoDarkUrl && 'dark:hidden')} />
        {logoDarkUrl && <img src={logoDarkUrl} alt={name} className={classNames(look, 'hidden dark:block')} />}
      </span>
    )
  }
  return (
    <span
      className={classNames(
        'inline-flex min-w-0 items-center',
        stacked ? 'flex-col gap-3 text-center' : 'gap-2.5',
        className,
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          'grid shrink-0 place-items-center rounded-lg bg-brand font-semibold text-brand-ink',
          sizes[size],
        )}
      >
        {[...name][0]?.toLocaleUpperCase()}
      </span>
      <span className={classNames('min-w-0 font-semibold', stacked ? 'text-lg' : 'line-clamp-2 leading-tight')}>
        {name}
      </span>
    </span>
  )
}
