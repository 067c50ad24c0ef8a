import { getSession } from '../checkout/change-session.ts'
import { finish, payOnPage, sessionOfIntent } from '../checkout/complete-session.ts'
import { closedPage, paymentPage, proofPage } from '../checkout/pages.ts'
import { Fault } from '../fault.ts'
import { authenticatePaymentIntent } from '../payment-intents/confirm-payment-intent.ts'
import { authenticateSetupIntent } from '../setup-intents/change-setup-intent.ts'
import type { World } from '../world.ts'

export type Page = { status: number; html: string } | { location: string }

/** The pages that a browser sees: where a card is typed, and where its holder proves to be themselves. */
export function answerPage(world: World, method: string, path: string, text: string): Page | undefined {
  const [, kind, id = ''] = path.split('/')
  const form = method === 'POST' ? new URLSearchParams(text) : undefined
  try {
    if (kind === 'pay') return pay(world, id, form?.get('number'))
    if (kind === 'authenticate') return authenticate(world, id, form?.get('proved'))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { status: error.status, html: closedPage(error.message) }
  }
  return undefined
}

function pay(world: World, id: string, number: string | null | undefined): Page {
  const session = getSession(world, id)
  if (session.status !== 'open') return { status: 200, html: closedPage(`This page is ${session.status}.`) }
  if (!number) return { status: 200, html: paymentPage(session, lastProblem(world, id)) }
  try {
    return { location: payOnPage(world, id, number) }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { status: 402, html: paymentPage(session, error.message) }
  }
}

function lastProblem(world: World, id: string): string | undefined {
  const { payment_intent, setup_intent } = world.sessions.get(id)
  const paying = world.paymentIntents.find(String(payment_intent))?.last_payment_error
  return (paying ?? world.setupIntents.find(String(setup_intent))?.last_setup_error)?.message
}

/** Back to the page of the session, or where the intent was to return to. */
function authenticate(world: World, id: string, answer: string | null | undefined): Page {
  const isPayment = id.startsWith('pi_')
  const intent = isPayment ? world.paymentIntents.get(id) : world.setupIntents.get(id)
  if (!answer) return { status: 200, html: proofPage() }
  const back = intent.next_action?.redirect_to_url?.return_url ?? world.url
  const session = sessionOfIntent(world, id)
  try {
    if (isPayment) authenticatePaymentIntent(world, id, answer === 'true')
    else authenticateSetupIntent(world, id, answer === 'true')
  } catch (error) {
    if (!(error instanceof Fault) || error.status !== 402) throw error
    return { location: session ? `${world.url}/pay/${session.id}` : back }
  }
  return { location: session ? finish(world, session) : back }
}
