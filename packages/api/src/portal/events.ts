import { book, bookInput } from '@foyer/domain/events/book'
import { getOffered, getOfferedInput } from '@foyer/domain/events/get-offered'
import { listOffered } from '@foyer/domain/events/list-offered'
import { keepBooked } from '../cookies.ts'
import { bookerProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const events = router({
  listOffered: bookerProcedure.query(({ ctx }) => listOffered(ctx.booker)),
  getOffered: bookerProcedure.input(getOfferedInput).query(({ ctx, input }) => getOffered(ctx.booker, input)),
  book: bookerProcedure
    .input(bookInput)
    .mutation(async ({ ctx, input }) => keepBooked(ctx.portal, await book(ctx.booker, input))),
})
