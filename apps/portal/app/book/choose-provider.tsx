import { Avatar } from '@foyer/ui/avatar'
import UsersRound from 'lucide-react/icons/users-round'
import type { ReactNode } from 'react'
import type { OffersView } from './describe-offers'
import { useBookText } from './words'

const cell =
  'relative flex h-full w-30 snap-start flex-col items-center gap-2 rounded-lg bg-surface px-2.5 py-3.5 text-center @md:min-h-16 @md:w-auto @md:flex-row @md:gap-3 @md:px-3.5 @md:py-2.5 @md:text-left ring ring-line transition-shadow hover:ring-line-strong has-checked:ring-2 has-checked:ring-brand-text has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand-text'

/** Faces to choose from; anybody comes first, since it leaves the most times (BOK-2). */
export function ChooseProvider({ providers, chosen }: { providers: OffersView['providers']; chosen?: string }) {
  const b = useBookText()
  return (
    <fieldset className="@container min-w-0">
      <legend className="mb-3 font-semibold text-lg">{b('options.with')}</legend>
      <ul className="scrollbar-none -mx-4 flex snap-x scroll-px-4 gap-2.5 overflow-x-auto px-4 py-1 @md:mx-0 @md:grid @md:grid-cols-2 @md:overflow-visible @md:px-0 @3xl:grid-cols-3">
        <Choice
          key={`any ${chosen}`}
          value=""
          isChosen={!chosen}
          name={b('options.anybody')}
          hint={b('options.anybodyHint')}
        >
          <span className="grid size-10 shrink-0 place-items-center rounded-full bg-brand-soft text-brand-soft-ink">
            <UsersRound aria-hidden="true" />
          </span>
        </Choice>
        {providers.map(({ id, name, title, photo }) => (
          <Choice key={`${id} ${chosen}`} value={id} isChosen={id === chosen} name={name} hint={title}>
            <Avatar name={name} src={photo} size="md" />
          </Choice>
        ))}
      </ul>
    </fieldset>
  )
}

interface ChoiceProps {
  value: string
  isChosen: boolean
  name: string
  hint: string
  children: ReactNode
}

function Choice({ value, isChosen, name, hint, children }: ChoiceProps) {
  return (
    <li className="shrink-0">
      <label className={cell}>
        <input
          type="radio"
          name="provider"
          value={value}
          defaultChecked={isChosen}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
        {children}
        <span className="min-w-0 leading-snug">
          <span className="line-clamp-3 font-medium @md:line-clamp-2">{name}</span>
          {hint && <span className="line-clamp-2 text-muted text-sm @md:line-clamp-1">{hint}</span>}
        </span>
      </label>
    </li>
  )
}
