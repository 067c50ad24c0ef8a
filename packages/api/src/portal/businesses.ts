import { getPublic } from '@foyer/domain/businesses/get-public'
import { visitorProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const businesses = router({
  getPublic: visitorProcedure.query(({ ctx }) => getPublic(ctx.scope)),
})
