import { Avatar } from '@foyer/ui/avatar'
import { BrandMark } from '@foyer/ui/brand-mark'
import { SkipLink } from '@foyer/ui/skip-link'
import { Link, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageName } from '../access/language-name'
import { ContactDetails } from '../contact-details'
import { Live } from '../live'
import { useLocale, useText } from '../messages/text'
import { type BookingWish, paths } from '../paths'
import { useBusiness } from '../use-business'
import { useBookText } from './words'

interface Props {
  /** Who has signed in, if anybody. */
  customer: string | null
  /** What is asked for so far, to be kept when the language changes. */
  wish?: BookingWish
  /** A bar lies at the bottom of a phone's screen: keep its room free. */
  hasBar?: boolean
  /** A form and what it is about need less room than a calendar. */
  isNarrow?: boolean
  children: ReactNode
}

const quiet = 'inline-flex min-h-11 items-center rounded-md px-2 text-muted hover:text-ink'

/** The frame of booking: whose page this is and nothing that leads away from it; how to reach the business below. */
export function BookFrame({ customer, wish = {}, hasBar, isNarrow, children }: Props) {
  const t = useText()
  const b = useBookText()
  const locale = useLocale()
  const business = useBusiness()
  const isOnItsWay = useNavigation().state === 'loading'
  if (!business) return null
  const { slug, name, logo, languages, portalOn } = business
  const others = customer ? [] : languages.filter((language) => language !== locale)
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col px-4 sm:px-8">
      <SkipLink label={t('nav.skip')} />
      <Live slug={slug} who={customer} />
      {isOnItsWay && <div className="on-its-way" />}
      <header className="flex min-h-16 items-center justify-between gap-4 py-2">
        <Link to={paths.book(slug, locale)} className="flex min-h-11 min-w-0 items-center rounded-lg">
          <BrandMark size="sm" name={name} logoUrl={logo} />
        </Link>
        <nav aria-label={b('frame.label')} className="-mr-2 flex shrink-0 items-center">
          {others.map((language) => (
            <a
              key={language}
              href={paths.book(slug, language, wish)}
              hrefLang={language}
              lang={language}
              className={`${quiet} max-sm:uppercase`}
            >
              <span className="max-sm:hidden">{languageName(language)}</span>
              <span aria-hidden="true" className="sm:hidden">
                {language}
              </span>
              <span className="sr-only sm:hidden">{languageName(language)}</span>
            </a>
          ))}
          {customer ? (
            <Link to={paths.home(slug)} className={`${quiet} gap-2.5`}>
              <Avatar name={customer} size="sm" />
              <span className="max-w-48 truncate max-sm:sr-only">{customer}</span>
            </Link>
          ) : (
            portalOn && (
              <Link to={paths.signIn(slug, locale)} className={quiet}>
                {b('frame.signIn')}
              </Link>
            )
          )}
        </nav>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto w-full grow pt-2 focus:outline-none sm:pt-6 ${isNarrow ? 'max-w-5xl' : ''}`}
      >
        {children}
      </main>
      <footer
        className={`mt-16 pb-8 text-muted text-sm ${hasBar ? 'max-lg:pb-[calc(7.5rem+env(safe-area-inset-bottom))]' : ''}`}
      >
        <ContactDetails />
      </footer>
    </div>
  )
}
