import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { customerAction } from '../edge/submit.server'
import type { Toast } from '../edge/toast.server'
import { customerPage } from '../edge/visit.server'
import { paths } from '../paths'
import { describeWholeBooking } from './describe-booking'

export const loader = customerPage(async ({ slug }, { params }) => {
  throw redirect(paths.booking(slug, params.bookingId ?? ''))
})

const whyNot: Record<string, Toast['kind']> = {
  'bookings.undoTooLate': 'undoTooLate',
  'bookings.notPossible': 'undoTooLate',
  'bookings.undoTaken': 'undoTaken',
  'bookings.overlapsOwn': 'undoOverlaps',
}

const undo = customerAction(
  async ({ call, slug, regional, zone }, { key = '' }, { params }) => {
    const bookingId = params.bookingId ?? ''
    await call.bookings.undoCancel({ bookingId, key })
    const card = await call.bookings.get({ bookingId })
    const { shortDay, startTime } = describeWholeBooking(card, { slug, regional, zone })
    return { to: paths.booking(slug, bookingId), toast: { kind: 'restored', when: `${shortDay}, ${startTime}` } }
  },
  {
    overlook: ({ reason }, { slug }, { params }) => {
      const kind = whyNot[reason]
      return kind && { to: paths.booking(slug, params.bookingId ?? ''), toast: { kind } }
    },
  },
)

/** Takes a cancellation back; when that is no longer possible the booking's page says why (BOK-9). There is no page of its own to come back to. */
export async function action(args: ActionFunctionArgs) {
  const answer = await undo(args)
  if (answer instanceof Response) return answer
  throw new Response(null, { status: answer.init?.status ?? 400 })
}
