import { Button } from '@foyer/ui/button'
import { TextField } from '@foyer/ui/text-field'
import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useText } from './messages/text'
import { paths } from './paths'

/** Leads to a business by the name in its address. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('business')
  const slug = typed
    ?.trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 63)
  if (slug) return redirect(paths.home(slug))
  return null
}

export const meta = () => [{ title: 'Foyer' }]

export default function Welcome() {
  const t = useText()
  return (
    <main className="mx-auto flex min-h-dvh max-w-104 flex-col justify-center px-4 py-16">
      <p className="font-semibold text-brand-text">Foyer</p>
      <h1 className="mt-1 text-3xl">{t('welcome.title')}</h1>
      <p className="mt-3 text-lg text-muted">{t('welcome.description')}</p>
      <form action={paths.welcome()} className="mt-8 flex flex-col gap-4">
        <TextField
          label={t('welcome.business')}
          hint={t('welcome.hint')}
          name="business"
          required
          maxLength={63}
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" full>
          {t('welcome.go')}
        </Button>
      </form>
    </main>
  )
}
