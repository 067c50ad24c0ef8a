import type { ActionFunctionArgs } from '@remix-run/node'
import type { KeptToast } from '../edge/load-context.server.ts'
import { submit, text, texts } from '../edge/submit.server.ts'
import { typedStretch, typedWeek } from './typed-week.ts'

/** What is said after saving: what is booked outside stays, and is named. */
const saved = (outside: number): KeptToast =>
  outside ? { key: 'hoursOutside', values: { count: String(outside) } } : { key: 'settingsSaved' }

/** The forms of a calendar page, a provider's or, for null, the business's. */
export async function saveHours(args: ActionFunctionArgs, providerId: string | null, to: string) {
  const act = (await args.request.clone().formData()).get('act')
  switch (act) {
    case 'dayOff':
      return submit(args, {
        read: (form) => ({
          providerId,
          fromDate: text(form, 'fromDate'),
          untilDate: text(form, 'untilDate') || text(form, 'fromDate'),
          name: text(form, 'name'),
        }),
        call: (caller, input) => caller.hours.addDayOff(input),
        done: ({ outside }) => ({ to, toast: saved(outside) }),
      })
    case 'removeDayOff':
      return submit(args, {
        read: (form) => ({ dayOffId: text(form, 'dayOffId') }),
        call: (caller, input) => caller.hours.removeDayOff(input),
        done: () => ({ to, toast: saved(0) }),
      })
    case 'specialDay':
      return submit(args, {
        read: (form) => ({
          providerId,
          date: text(form, 'date'),
          name: text(form, 'name'),
          locationId: text(form, 'locationId') || null,
          hours: ['special.0', 'special.1'].flatMap((name) => typedStretch(texts(form), name) ?? []),
        }),
        call: (caller, input) => caller.hours.setSpecialDay(input),
        done: ({ outside }) => ({ to, toast: saved(outside) }),
      })
    case 'removeSpecialDay':
      return submit(args, {
        read: (form) => ({ specialDayId: text(form, 'specialDayId') }),
        call: (caller, input) => caller.hours.removeSpecialDay(input),
        done: () => ({ to, toast: saved(0) }),
      })
    default:
      return submit(args, {
        read: (form) => {
          const own = providerId === null || text(form, 'own') === 'own'
          const week = own ? typedWeek(texts(form)) : { hours: [], breaks: [] }
          return { providerId, version: text(form, 'version'), own, ...week }
        },
        call: (caller, input) => caller.hours.change(input),
        done: ({ outside }) => ({ to, toast: saved(outside) }),
      })
  }
}
