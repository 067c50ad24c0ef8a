import { change, changeInput } from '@foyer/domain/services/change'
import { changeExtras, changeExtrasInput } from '@foyer/domain/services/change-extras'
import { changeProviders, changeProvidersInput } from '@foyer/domain/services/change-providers'
import { changeRules, changeRulesInput } from '@foyer/domain/services/change-rules'
import { create, createInput } from '@foyer/domain/services/create'
import { freeTimes, freeTimesInput } from '@foyer/domain/services/free-times'
import { get, getInput } from '@foyer/domain/services/get'
import { list } from '@foyer/domain/services/list'
import { listOffered, listOfferedInput } from '@foyer/domain/services/list-offered'
import { move, moveInput } from '@foyer/domain/services/move'
import { priceForStaff, priceForStaffInput } from '@foyer/domain/services/price'
import { remove, removeInput } from '@foyer/domain/services/remove'
import { staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const services = router({
  freeTimes: staffProcedure('bookings.change')
    .input(freeTimesInput)
    .query(({ ctx, input }) => freeTimes(ctx.scope, input)),
  listOffered: staffProcedure('bookings.change')
    .input(listOfferedInput)
    .query(({ ctx, input }) => listOffered(ctx.scope, input)),
  price: staffProcedure('bookings.change')
    .input(priceForStaffInput)
    .query(({ ctx, input }) => priceForStaff(ctx.scope, input)),
  list: staffProcedure('services.view').query(({ ctx }) => list(ctx.scope)),
  get: staffProcedure('services.view')
    .input(getInput)
    .query(({ ctx, input }) => get(ctx.scope, input)),
  create: staffProcedure('services.change')
    .input(createInput)
    .mutation(({ ctx, input }) => create(ctx.scope, input)),
  change: staffProcedure('services.change')
    .input(changeInput)
    .mutation(({ ctx, input }) => change(ctx.scope, input)),
  changeRules: staffProcedure('services.change')
    .input(changeRulesInput)
    .mutation(({ ctx, input }) => changeRules(ctx.scope, input)),
  changeProviders: staffProcedure('services.change')
    .input(changeProvidersInput)
    .mutation(({ ctx, input }) => changeProviders(ctx.scope, input)),
  changeExtras: staffProcedure('services.change')
    .input(changeExtrasInput)
    .mutation(({ ctx, input }) => changeExtras(ctx.scope, input)),
  move: staffProcedure('services.change')
    .input(moveInput)
    .mutation(({ ctx, input }) => move(ctx.scope, input)),
  remove: staffProcedure('services.change')
    .input(removeInput)
    .mutation(({ ctx, input }) => remove(ctx.scope, input)),
})
