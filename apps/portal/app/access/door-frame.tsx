import { AuthShell } from '@foyer/ui/auth-shell'
import type { ReactNode } from 'react'
import { ContactDetails } from '../contact-details'
import { useLocale, useText } from '../messages/text'
import { paths } from '../paths'
import { useBusiness } from '../use-business'
import { languageName } from './language-name'

interface Props {
  title: string
  description?: ReactNode
  /** Whether other languages are offered: only where the page has an address in each. */
  hasLanguages?: boolean
  children: ReactNode
}

/** The business's door: its mark, one question, one button; other languages and how to reach it below. */
export function DoorFrame({ title, description, hasLanguages, children }: Props) {
  const t = useText()
  const business = useBusiness()
  if (!business) return null
  return (
    <AuthShell
      brand={{ name: business.name, logoUrl: business.logo }}
      skipLabel={t('nav.skip')}
      title={title}
      description={description}
      footer={
        <>
          <ContactDetails className="justify-center" />
          {hasLanguages && business.languages.length > 1 && (
            <Languages slug={business.slug} languages={business.languages} />
          )}
        </>
      }
    >
      {children}
    </AuthShell>
  )
}

function Languages({ slug, languages }: { slug: string; languages: readonly string[] }) {
  const t = useText()
  const locale = useLocale()
  return (
    <nav aria-label={t('signIn.languages')} className="mt-2 flex justify-center gap-2">
      {languages.map((language) => (
        <a
          key={language}
          href={paths.signIn(slug, language)}
          hrefLang={language}
          lang={language}
          aria-current={language === locale ? 'true' : undefined}
          className="grid min-h-11 min-w-11 place-items-center rounded-md px-2 hover:text-ink hover:underline aria-current:font-semibold aria-current:text-ink underline-offset-3"
        >
          {languageName(language)}
        </a>
      ))}
    </nav>
  )
}
