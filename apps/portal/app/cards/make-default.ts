import { customerAction } from '../edge/submit.server'
import { paths } from '../paths'

/** Offers this card first from now on (PAY-5). */
export const action = customerAction(async ({ call, slug }, _, { params }) => {
  await call.cards.makeDefault({ cardId: params.cardId ?? '' })
  return { to: paths.cards(slug), toast: { kind: 'saved' } }
})
