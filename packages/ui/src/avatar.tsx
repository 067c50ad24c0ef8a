import { classNames } from './class-names'

const sizes = {
  xs: 'size-6 text-[0.625rem]',
  sm: 'size-8 text-sm',
  md: 'size-10 text-base',
  lg: 'size-14 text-lg',
  xl: 'size-20 text-2xl',
}
const pixels = { xs: 24, sm: 32, md: 40, lg: 56, xl: 80 }
const tints = ['tint-1', 'tint-2', 'tint-3', 'tint-4', 'tint-5', 'tint-6']

function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/u)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

function tint(name: string): string {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return tints[sum % tints.length]!
}

export type AvatarProps = {
  name: string
  src?: string | null
  size?: keyof typeof sizes
  label?: string
  className?: string
}

/** A person's photo, or their initials in a colour that stays theirs; silent unless labelled, as the name stands beside. */
export function Avatar({ name, src, size = 'md', label, className }: AvatarProps) {
  const look = classNames('shrink-0 rounded-full', sizes[size], className)
  if (src)
    return (
      <img
        src={src}
        alt={label ?? ''}
        width={pixels[size]}
        height={pixels[size]}
        decoding="async"
        className={classNames(look, 'bg-sunken object-cover')}
      />
    )
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      className={classNames(look, 'inline-grid select-none place-items-center font-semibold leading-none', tint(name))}
    >
      {initials(name)}
    </span>
  )
}
