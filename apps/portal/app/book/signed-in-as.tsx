import { Avatar } from '@foyer/ui/avatar'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { useBookText } from './words'

/** A customer is known: no field to fill, and a way out for somebody else at the same browser. */
export function SignedInAs({ slug, name }: { slug: string; name: string }) {
  const t = useText()
  const b = useBookText()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-xl bg-surface px-5 py-4 ring ring-line">
      <Avatar name={name} size="md" />
      <p className="min-w-0 grow">
        {b.rich('details.asCustomer', { name, strong: (part) => <strong className="font-semibold">{part}</strong> })}
      </p>
      <button
        type="submit"
        formAction={paths.signOut(slug)}
        formNoValidate
        className="min-h-11 rounded-md text-brand-text underline-offset-3 hover:underline"
      >
        {b('details.notYou')}
        <span className="sr-only"> {t('nav.signOut')}</span>
      </button>
    </div>
  )
}
