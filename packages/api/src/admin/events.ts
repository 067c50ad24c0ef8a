import { bookForStaff, bookForStaffInput } from '@foyer/domain/events/book-for-staff'
import { cancel, cancelInput } from '@foyer/domain/events/cancel'
import { change, changeInput } from '@foyer/domain/events/change'
import { changePicture, changePictureInput } from '@foyer/domain/events/change-picture'
import { create, createInput } from '@foyer/domain/events/create'
import { get, getInput } from '@foyer/domain/events/get'
import { getPicture, getPictureInput } from '@foyer/domain/events/get-picture'
import { list, listInput } from '@foyer/domain/events/list'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const events = router({
  list: staffProcedure('bookings.view')
    .input(listInput)
    .query(({ ctx, input }) => list(ctx.scope, input)),
  get: staffProcedure('bookings.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  getPicture: staffProcedure('bookings.view')
    .input(getPictureInput)
    .query(({ ctx, input }) => getPicture(ctx.scope, input)),
  create: staffProcedure('services.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('services.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  changePicture: staffProcedure('services.change')
    .input(changePictureInput)
    .mutation(({ ctx, input }) => changePicture(ctx.scope, input)),
  bookForStaff: staffProcedure('bookings.change')
    .input(bookForStaffInput)
    .mutation(({ ctx, input }) => bookForStaff(ctx.scope, input)),
  cancel: staffProcedure('services.change')
    .input(cancelInput)
    .mutation(({ ctx, input }) => cancel(ctx.scope, input)),
})
