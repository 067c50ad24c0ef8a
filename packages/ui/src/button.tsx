import { Link, type LinkProps } from '@remix-run/react'
import { type AnchorHTMLAttributes, type ButtonHTMLAttributes, forwardRef, type ReactNode } from 'react'
import { type ButtonLook, buttonStyle } from './button-style'
import { classNames } from './class-names'
import { Spinner } from './spinner'

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { pending?: boolean; icon?: ReactNode }

/** Does something here; a pending one shows that it is at work and takes no second click. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, full, pending, icon, className, children, type = 'button', onClick, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonStyle({ variant, size, full, className })}
    >
      {pending && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span className={classNames('inline-flex items-center justify-center gap-[inherit]', pending && 'opacity-0')}>
        {icon}
        {children}
      </span>
    </button>
  )
})

type Destination =
  | ({ to: LinkProps['to'] } & Omit<LinkProps, 'className'>)
  | ({ href: string } & AnchorHTMLAttributes<HTMLAnchorElement>)
export type ButtonLinkProps = Destination & ButtonLook & { icon?: ReactNode; children: ReactNode }

/** Goes somewhere, with the weight of a button: `to` inside the app, `href` anywhere else. */
export function ButtonLink({ variant, size, full, icon, className, children, ...rest }: ButtonLinkProps) {
  const look = buttonStyle({ variant, size, full, className })
  if ('to' in rest)
    return (
      <Link {...rest} className={look}>
        {icon}
        {children}
      </Link>
    )
  return (
    <a {...rest} className={look}>
      {icon}
      {children}
    </a>
  )
}
