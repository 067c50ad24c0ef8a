import { endLogin, endLoginInput } from '@foyer/domain/access/end-login'
import { listLogins } from '@foyer/domain/access/list-logins'
import { renewLink, renewLinkInput } from '@foyer/domain/access/renew-link'
import { requestLink, requestLinkInput } from '@foyer/domain/access/request-link'
import { setPassword, setPasswordInput } from '@foyer/domain/access/set-password'
import { showLink, showLinkInput } from '@foyer/domain/access/show-link'
import { signInByCode, signInByCodeInput } from '@foyer/domain/access/sign-in-by-code'
import { signInByLink, signInByLinkInput } from '@foyer/domain/access/sign-in-by-link'
import { signInByPassword, signInByPasswordInput } from '@foyer/domain/access/sign-in-by-password'
import { signOut } from '@foyer/domain/access/sign-out'
import { dropLogin, keepAsking, keepLogin } from '../cookies.ts'
import { customerProcedure, signedInProcedure, visitorProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const access = router({
  requestLink: visitorProcedure
    .input(requestLinkInput)
    .mutation(async ({ ctx, input }) => keepAsking(ctx.portal, await requestLink(ctx.scope, input))),
  renewLink: visitorProcedure
    .input(renewLinkInput)
    .mutation(async ({ ctx, input }) => keepAsking(ctx.portal, await renewLink(ctx.scope, input))),
  showLink: visitorProcedure.input(showLinkInput).query(({ ctx, input }) => showLink(ctx.scope, input)),
  signInByLink: visitorProcedure
    .input(signInByLinkInput)
    .mutation(async ({ ctx, input }) => keepLogin(ctx.portal, await signInByLink(ctx.scope, input))),
  signInByCode: visitorProcedure
    .input(signInByCodeInput)
    .mutation(async ({ ctx, input }) => keepLogin(ctx.portal, await signInByCode(ctx.scope, input))),
  signInByPassword: visitorProcedure
    .input(signInByPasswordInput)
    .mutation(async ({ ctx, input }) => keepLogin(ctx.portal, await signInByPassword(ctx.scope, input))),
  setPassword: signedInProcedure.input(setPasswordInput).mutation(({ ctx, input }) => setPassword(ctx.scope, input)),
  signOut: signedInProcedure.mutation(async ({ ctx }) => dropLogin(ctx.portal, await signOut(ctx.scope))),
  listLogins: customerProcedure.query(({ ctx }) => listLogins(ctx.scope)),
  endLogin: customerProcedure.input(endLoginInput).mutation(({ ctx, input }) => endLogin(ctx.scope, input)),
})
