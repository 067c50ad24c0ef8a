import { change, changeInput } from '@foyer/domain/providers/change'
import { changePhoto, changePhotoInput } from '@foyer/domain/providers/change-photo'
import { clearDay, clearDayInput } from '@foyer/domain/providers/clear-day'
import { create, createInput } from '@foyer/domain/providers/create'
import { get, getInput } from '@foyer/domain/providers/get'
import { getPhoto, getPhotoInput } from '@foyer/domain/providers/get-photo'
import { list } from '@foyer/domain/providers/list'
import { listFree, listFreeInput } from '@foyer/domain/providers/list-free'
import { move, moveInput } from '@foyer/domain/providers/move'
import { previewClearDay, previewClearDayInput } from '@foyer/domain/providers/preview-clear-day'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const providers = router({
  list: staffProcedure('providers.view').query(({ ctx }) => list(ctx.scope)),
  listFree: staffProcedure('bookings.view')
    .input(listFreeInput)
    .query(({ ctx, input }) => listFree(ctx.scope, input)),
  get: staffProcedure('providers.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  getPhoto: staffProcedure('bookings.view')
    .input(getPhotoInput)
    .query(({ ctx, input }) => getPhoto(ctx.scope, input)),
  create: staffProcedure('providers.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('providers.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  changePhoto: staffProcedure('providers.change')
    .input(changePhotoInput)
    .mutation(({ ctx, input }) => changePhoto(ctx.scope, input)),
  move: staffProcedure('providers.change')
    .input(moveInput)
    .mutation(({ ctx, input }) => move(ctx.scope, input)),
  previewClearDay: staffProcedure('bookings.override')
    .input(previewClearDayInput)
    .query(({ ctx, input }) => previewClearDay(ctx.scope, input)),
  clearDay: staffProcedure('bookings.override')
    .input(clearDayInput)
    .mutation(({ ctx, input }) => clearDay(ctx.scope, input)),
})
