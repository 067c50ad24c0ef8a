import { Card } from '@foyer/ui/card'
import { FormErrors } from '@foyer/ui/form-errors'
import { PageHeader } from '@foyer/ui/page-header'
import { Form, useNavigation } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useLocale, useText } from '../messages/text'
import { paths } from '../paths'
import { NoTimes } from '../times/no-times'
import { PickTime } from '../times/pick-time'
import { useChosenTime } from '../times/use-chosen-time'
import { type Alternative, AlternativeTimes } from './alternative-times'
import { BookFrame } from './book-frame'
import { ChooseOptions } from './choose-options'
import type { TimesData } from './load-times.server'
import { describeNotes } from './time-notes'
import { WishSummary } from './wish-summary'
import { useBookText } from './words'
import { ZoneNote } from './zone-note'

const formId = 'when'

interface Props {
  data: TimesData & { isOnlyService?: boolean }
  /** After a conflict: the next free times, offered instead of the calendar. */
  alternatives: readonly Alternative[]
  error?: string
}

/** With whom, for how many, with which extras and when; beside it the price, which is always the server's (BOK-1). */
export function ChooseTimes({ data, alternatives, error }: Props) {
  const t = useText()
  const b = useBookText()
  const locale = useLocale()
  const { slug, offers, wish, times, customer } = data
  const isTaken = alternatives.length > 0
  const offered = isTaken ? alternatives : times.times
  const among = isTaken ? 'alternatives' : `${times.month} ${times.day} ${wish.zone}`
  const { chosen, selected, gone, onChange } = useChosenTime(offered, among, wish.at)
  const isComing = useNavigation().state === 'loading'
  const here = { ...wish, at: undefined }
  return (
    <BookFrame customer={customer} wish={wish} hasBar>
      <PageHeader
        title={offers.name}
        back={
          data.isOnlyService
            ? undefined
            : { to: paths.book(slug, locale, { coupon: wish.coupon }), label: b('options.back') }
        }
        description={[data.summary.length, offers.price, offers.online && b('online')].filter(Boolean).join(' · ')}
      />
      {error && <FormErrors className="mb-6" title={t('formErrors')} errors={[error]} />}
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-9">
          {offers.description && !isTaken && <p className="-mt-3 max-w-prose text-muted">{offers.description}</p>}
          <ChooseOptions data={data} />
          <section aria-labelledby="when-heading">
            <h2 id="when-heading" className="mb-3 text-lg">
              {b('when.heading')}
            </h2>
            {times.isNone ? (
              <NoTimes />
            ) : (
              <Form
                id={formId}
                method="post"
                action={paths.book(slug, locale, here)}
                preventScrollReset={false}
                onChange={(event) => {
                  onChange(event)
                  remember(event)
                }}
              >
                {times.free.locationId && !isTaken && (
                  <input type="hidden" name="locationId" value={times.free.locationId} />
                )}
                {isTaken ? (
                  <AlternativeTimes alternatives={alternatives} otherDays={paths.book(slug, locale, here)} />
                ) : (
                  <Card padding="lg" isBusy={isComing}>
                    <PickTime
                      key={`${among} ${gone}`}
                      times={{ ...times, times: describeNotes(b, data) }}
                      to={(asked) => paths.book(slug, locale, { ...here, day: undefined, ...asked })}
                      selected={selected}
                      notice={gone && t('times.gone', { time: gone })}
                      hint={!wish.day && !wish.month && b('when.next')}
                      zone={<ZoneNote data={data} at={selected} />}
                    />
                  </Card>
                )}
              </Form>
            )}
          </section>
        </div>
        <WishSummary
          data={data}
          formId={formId}
          action={paths.book(slug, locale, here)}
          chosen={offered.find(({ startsAt }) => startsAt === chosen)}
          hasTimes={Boolean(selected)}
        />
      </div>
    </BookFrame>
  )
}

/** The time chosen joins the address without a step of its own, so that reload and back find it again. */
function remember({ target }: FormEvent<HTMLFormElement>): void {
  if (!(target instanceof HTMLInputElement) || target.name !== 'startsAt') return
  const address = new URL(window.location.href)
  address.searchParams.set('at', target.value)
  window.history.replaceState(window.history.state, '', address)
}
