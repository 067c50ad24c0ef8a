import { add, addInput } from '@foyer/domain/cards/add'
import { consent, consentInput } from '@foyer/domain/cards/consent'
import { getAdded, getAddedInput } from '@foyer/domain/cards/get-added'
import { getConsent, getConsentInput } from '@foyer/domain/cards/get-consent'
import { list } from '@foyer/domain/cards/list'
import { makeDefault, makeDefaultInput } from '@foyer/domain/cards/make-default'
import { remove, removeInput } from '@foyer/domain/cards/remove'
import { customerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const cards = router({
  list: customerProcedure.query(({ ctx }) => list(ctx.scope)),
  add: customerProcedure.input(addInput).mutation(({ ctx, input }) => add(ctx.scope, input)),
  getAdded: customerProcedure.input(getAddedInput).query(({ ctx, input }) => getAdded(ctx.scope, input)),
  makeDefault: customerProcedure.input(makeDefaultInput).mutation(({ ctx, input }) => makeDefault(ctx.scope, input)),
  remove: customerProcedure.input(removeInput).mutation(({ ctx, input }) => remove(ctx.scope, input)),
  getConsent: customerProcedure.input(getConsentInput).query(({ ctx, input }) => getConsent(ctx.scope, input)),
  consent: customerProcedure.input(consentInput).mutation(({ ctx, input }) => consent(ctx.scope, input)),
})
