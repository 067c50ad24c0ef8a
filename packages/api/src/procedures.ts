import { DomainError } from '@foyer/domain/errors'
import type { Permission } from '@foyer/domain/permissions'
import { TRPCError } from '@trpc/server'
import { procedure } from './trpc.ts'

const unauthorized = () => new TRPCError({ code: 'UNAUTHORIZED', message: 'unauthorized' })

/** Anybody on a business's pages. */
export const visitorProcedure = procedure.meta({ public: true }).use(({ ctx, next }) => {
  if (ctx.app !== 'portal') throw unauthorized()
  return next({ ctx: { scope: ctx.visitor, portal: ctx } })
})

/** Whoever books: the customer where one is signed in and may be served, else a guest. */
export const bookerProcedure = visitorProcedure.use(({ ctx, next }) => {
  const { customer } = ctx.portal
  const isServed = customer?.settings.panelAccess.enabled && !customer.mustSetPassword
  return next({ ctx: { booker: isServed ? customer : ctx.scope } })
})

/** A signed-in customer, even one who still has to set a password. */
export const signedInProcedure = procedure.use(({ ctx, next }) => {
  if (ctx.app !== 'portal' || !ctx.customer) throw unauthorized()
  return next({ ctx: { scope: ctx.customer, portal: ctx } })
})

/** A signed-in customer of a business whose portal is on. */
export const customerProcedure = signedInProcedure.use(({ ctx, next }) => {
  if (!ctx.scope.settings.panelAccess.enabled) throw new DomainError('access.portalOff')
  if (ctx.scope.mustSetPassword) throw new DomainError('access.passwordRequired')
  return next()
})

/** Signing in to the admin app, before any business is chosen. */
export const staffAccessProcedure = procedure.meta({ public: true }).use(({ ctx, next }) => {
  if (ctx.app !== 'admin') throw unauthorized()
  return next({ ctx: { access: ctx.access, admin: ctx } })
})

/** A member of staff at work, who has the named right. */
export const staffProcedure = (permission: Permission) =>
  procedure.meta({ permission }).use(({ ctx, next }) => {
    if (ctx.app !== 'admin' || !ctx.staff) throw unauthorized()
    if (!ctx.staff.permissions.has(permission)) throw new DomainError('staff.forbidden')
    return next({ ctx: { scope: ctx.staff, admin: ctx } })
  })

/** The own account of whoever has signed in to the admin app, whichever business they work in. */
export const ownAccountProcedure = procedure.meta({ permission: 'account.own' }).use(({ ctx, next }) => {
  if (ctx.app !== 'admin' || !ctx.access.login?.proved) throw unauthorized()
  return next({ ctx: { access: ctx.access, admin: ctx } })
})
