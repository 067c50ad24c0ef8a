import { follow } from '@foyer/domain/live/follow'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const live = router({
  follow: staffProcedure('bookings.view').subscription(({ ctx, signal }) => follow(ctx.scope, signal)),
})
