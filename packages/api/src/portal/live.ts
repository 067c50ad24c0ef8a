import { follow } from '@foyer/domain/live/follow'
import { bookerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const live = router({
  follow: bookerProcedure.subscription(({ ctx, signal }) => follow(ctx.booker, signal)),
})
