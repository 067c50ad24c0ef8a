import { freeTimes, freeTimesInput } from '@foyer/domain/services/free-times'
import { listOffered, listOfferedInput } from '@foyer/domain/services/list-offered'
import { price, priceInput } from '@foyer/domain/services/price'
import { bookerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const services = router({
  listOffered: bookerProcedure.input(listOfferedInput).query(({ ctx, input }) => listOffered(ctx.booker, input)),
  price: bookerProcedure.input(priceInput).query(({ ctx, input }) => price(ctx.booker, input)),
  freeTimes: bookerProcedure.input(freeTimesInput).query(({ ctx, input }) => freeTimes(ctx.booker, input)),
})
