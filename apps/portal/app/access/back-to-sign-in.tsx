import { Link } from '@remix-run/react'
import { useLocale, useText } from '../messages/text'
import { paths } from '../paths'

/** The way back to where one types another address. */
export function BackToSignIn({ slug, label }: { slug: string; label?: string }) {
  const t = useText()
  const locale = useLocale()
  return (
    <p className="mt-3 text-center">
      <Link
        to={paths.signIn(slug, locale)}
        className="inline-flex min-h-11 items-center rounded-md text-brand-text underline-offset-3 hover:underline"
      >
        {label ?? t('signIn.backToSignIn')}
      </Link>
    </p>
  )
}
