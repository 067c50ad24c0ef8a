import { formatDateTime } from '@foyer/format/dates'
import { useFetcher, useNavigate } from '@remix-run/react'
import { Command } from 'cmdk'
import Search from 'lucide-react/icons/search'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './find.ts'
import { type Place, usePlaces } from './use-places.ts'

const pauseMs = 150

/** Any customer, booking, page, setting or deed by a few letters and the Enter key. */
export function Palette({ close }: { close: () => void }) {
  const t = useTranslations('palette')
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const go = (to: string) => {
    close()
    navigate(to)
  }
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    field.current?.focus()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a shortcut; Escape does the same
    <dialog
      ref={dialog}
      aria-label={t('title')}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
      className="m-0 mx-auto mt-[12dvh] max-h-[70dvh] w-[calc(100%-2rem)] max-w-xl overflow-hidden rounded-2xl bg-raised text-ink shadow-float backdrop:bg-(--scrim)"
    >
      <Command shouldFilter={false} label={t('title')} loop className="flex max-h-[70dvh] flex-col">
        <div className="flex items-center gap-3 border-line border-b px-4">
          <Search aria-hidden="true" className="shrink-0 text-muted" />
          <Command.Input
            ref={field}
            value={text}
            onValueChange={setText}
            placeholder={t('hint')}
            maxLength={100}
            className="min-h-13 w-full bg-transparent text-base placeholder:text-muted focus:outline-none"
          />
        </div>
        <Command.List label={t('title')} className="overflow-y-auto p-2">
          <Results text={text.trim()} go={go} />
        </Command.List>
      </Command>
    </dialog>
  )
}

function Results({ text, go }: { text: string; go: (to: string) => void }) {
  const t = useTranslations('palette')
  const locale = useRegion()
  const { load, data } = useFetcher<typeof loader>()
  const { pages, actions, settings } = usePlaces()
  useEffect(() => {
    if (!text) return
    const timer = setTimeout(() => load(paths.find(text)), pauseMs)
    return () => clearTimeout(timer)
  }, [text, load])
  const found = text && data ? data : { customers: [], bookings: [] }
  const named = (places: Place[]) => places.filter(({ label }) => matches(label, text))
  const group = (name: 'pages' | 'actions' | 'settings', places: Place[]) =>
    places.length > 0 && (
      <Group heading={t(name)}>
        {places.map(({ to, label }) => (
          <Item key={to} value={to} go={() => go(to)} label={label} />
        ))}
      </Group>
    )
  return (
    <>
      <Command.Empty className="px-3 py-6 text-center text-muted">{t('none')}</Command.Empty>
      {found.customers.length > 0 && (
        <Group heading={t('customers')}>
          {found.customers.map(({ id, number, givenName, familyName }) => (
            <Item
              key={id}
              value={id}
              go={() => go(paths.customer(id))}
              label={`${givenName} ${familyName}`.trim()}
              more={String(number)}
            />
          ))}
        </Group>
      )}
      {found.bookings.length > 0 && (
        <Group heading={t('bookings')}>
          {found.bookings.map(({ id, number, startsAt, zone, service, name }) => (
            <Item
              key={id}
              value={id}
              go={() => go(paths.booking(id))}
              label={`${name}, ${service}`}
              more={`${number} · ${formatDateTime(startsAt, { locale, zone })}`}
            />
          ))}
        </Group>
      )}
      {group('actions', named(actions))}
      {group('pages', named(pages))}
      {group('settings', text ? named(settings) : [])}
    </>
  )
}

/** Whether the letters are in the name, accents and case aside. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const matches = (label: string, text: string) => plain(label).includes(plain(text))

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="**:[[cmdk-group-heading]]:px-3 **:[[cmdk-group-heading]]:pt-3 **:[[cmdk-group-heading]]:pb-1 **:[[cmdk-group-heading]]:text-muted **:[[cmdk-group-heading]]:text-sm"
    >
      {children}
    </Command.Group>
  )
}

interface ItemProps {
  value: string
  label: string
  more?: string
  go: () => void
}

function Item({ value, label, more, go }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={go}
      className="flex min-h-11 cursor-pointer items-center justify-between gap-4 rounded-lg px-3 py-2 aria-selected:bg-brand-soft aria-selected:text-brand-soft-ink"
    >
      <span className="min-w-0 truncate">{label}</span>
      {more && <span className="shrink-0 text-sm opacity-80 tabular-nums">{more}</span>}
    </Command.Item>
  )
}
