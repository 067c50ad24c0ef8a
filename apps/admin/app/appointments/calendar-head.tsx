import { formatDay, formatMonth, formatShortDay } from '@foyer/format/dates'
import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { DialogButton } from '@foyer/ui/dialog-button'
import { FilterBar } from '@foyer/ui/filter-bar'
import { IconButton, IconLink } from '@foyer/ui/icon-button'
import { PageHeader } from '@foyer/ui/page-header'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { SelectField } from '@foyer/ui/select-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Printer from 'lucide-react/icons/printer'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './calendar.tsx'
import { keepCalendar, stepped, views } from './calendar-range.ts'

const shortcutsId = 'calendar-shortcuts'

/** Which days are shown and how, the way to others, and what is left out. */
export function CalendarHead() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const { view, date, today, mayChange } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const at = (change: Parameters<typeof keepCalendar>[1]) => `${paths.calendar}${keepCalendar(search, change)}`
  return (
    <>
      <PageHeader
        title={<Heading />}
        className="[&_h1]:first-letter:uppercase"
        actions={
          <div className="contents print:hidden">
            <IconLink
              to={at({ date: stepped(view, date, -1) })}
              label={t(`earlier.${view}`)}
              icon={<ChevronLeft aria-hidden="true" />}
            />
            <ButtonLink to={at({ date: today })} variant="secondary" size="sm">
              {t('today')}
            </ButtonLink>
            <IconLink
              to={at({ date: stepped(view, date, 1) })}
              label={t(`later.${view}`)}
              icon={<ChevronRight aria-hidden="true" />}
            />
            <IconButton
              label={t('print')}
              icon={<Printer aria-hidden="true" />}
              onClick={() => window.print()}
              className="max-lg:hidden"
            />
            <DialogButton
              dialog={shortcutsId}
              variant="quiet"
              size="sm"
              aria-label={t('shortcuts')}
              className="max-lg:hidden"
            >
              ?
            </DialogButton>
            {mayChange && <ButtonLink to={paths.book()}>{t('book')}</ButtonLink>}
          </div>
        }
      />
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 print:hidden">
        <SegmentedControl
          label={t('view')}
          items={views.map((each) => ({ label: t(`views.${each}`), to: at({ view: each }), current: each === view }))}
        />
        <Filters />
      </div>
      <Dialog id={shortcutsId} title={t('shortcuts')} closeLabel={words('close')} size="sm">
        <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 pb-2">
          {(['d', 'w', 'm', 'l', 't', 'arrows', 'n'] as const).map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-md bg-sunken px-2 py-0.5 font-medium">{t(`keys.${key}.key`)}</kbd>
              </dt>
              <dd>{t(`keys.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  )
}

function Heading() {
  const locale = useRegion()
  const { view, date, first, end } = useLoaderData<typeof loader>()
  const place = { locale, zone: 'UTC' }
  const noon = (day: string) => `${day}T12:00:00Z`
  if (view === 'day') return formatDay(noon(date), place)
  if (view === 'month') return formatMonth(noon(date), place)
  const last = new Date(Date.parse(end) - 1).toISOString()
  return `${formatShortDay(noon(first), place)} – ${formatShortDay(last, place)}`
}

function Filters() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const { view, date, choices } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const fields = [
    ['providerId', t('provider'), choices.providers],
    ['locationId', t('location'), choices.locations],
    ['serviceId', t('service'), choices.services],
  ] as const
  const isFiltered = [...fields.map(([name]) => name), 'ended'].some((name) => search.get(name))
  return (
    <FilterBar
      key={isFiltered ? 'filtered' : 'all'}
      label={t('filter')}
      submitLabel={t('apply')}
      action={paths.calendar}
      clear={isFiltered ? { to: `${paths.calendar}?view=${view}&date=${date}`, label: t('clear') } : undefined}
    >
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="date" value={date} />
      {fields.map(
        ([name, label, all]) =>
          all.length > 1 && (
            <SelectField
              key={name}
              label={label}
              name={name}
              defaultValue={search.get(name) ?? ''}
              placeholder={words('all')}
              className="w-[calc(50%-0.375rem)] sm:w-40"
              options={all.map(({ id, name: said }) => ({ value: id, label: said }))}
            />
          ),
      )}
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          name="ended"
          value="1"
          defaultChecked={search.get('ended') === '1'}
          className="check-box"
        />
        {t('ended')}
      </label>
    </FilterBar>
  )
}
