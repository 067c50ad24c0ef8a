import { formatMoney } from '@foyer/format/money'
import type Stripe from 'stripe'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const frame = (title: string, content: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f6f8fa;color:#1a1f36;display:grid;place-items:center;min-height:100vh}
main{background:#fff;padding:32px;border-radius:12px;width:min(400px,calc(100vw - 32px));box-sizing:border-box;box-shadow:0 1px 3px #0002}
h1{font-size:20px;margin:0 0 16px}label{display:block;margin:16px 0 4px}input,button{font:inherit;width:100%;box-sizing:border-box;min-height:44px;border-radius:8px;border:1px solid #8792a2;padding:0 12px}
button{margin-top:16px;background:#1a1f36;color:#fff;border:0;cursor:pointer}button.quiet{background:#fff;color:#1a1f36;border:1px solid #8792a2}a{color:#1a1f36;display:block;margin-top:16px}[role=alert]{color:#a4123f}
</style></head><body><main><h1>${escaped(title)}</h1>${content}</main></body></html>`

const amountOf = ({ amount_total, currency }: Stripe.Checkout.Session) =>
  formatMoney(amount_total ?? 0, currency ?? 'EUR', 'en')

/** Where the card is typed. */
export function paymentPage(session: Stripe.Checkout.Session, problem?: string): string {
  const verb = session.mode === 'payment' ? `Pay ${amountOf(session)}` : 'Save card'
  const cancel = session.cancel_url ? `<a href="${escaped(session.cancel_url)}">Go back</a>` : ''
  return frame(
    verb,
    `<p>Local Stripe: no money moves. 4242 4242 4242 4242 succeeds.</p>${problem ? `<p role="alert">${escaped(problem)}</p>` : ''}
<form method="post"><label for="number">Card number</label><input id="number" name="number" inputmode="numeric" autocomplete="cc-number" required maxlength="30">
<button>${escaped(verb)}</button></form>${cancel}`,
  )
}

/** Where the card's holder proves to be themselves: 3-D Secure. */
export const proofPage = () =>
  frame(
    'Is it you?',
    `<p>Your bank asks you to confirm this (3-D Secure).</p><form method="post"><button name="proved" value="true">Complete</button>
<button class="quiet" name="proved" value="false">Fail</button></form>`,
  )

export const closedPage = (message: string) => frame('This page is closed', `<p>${escaped(message)}</p>`)
