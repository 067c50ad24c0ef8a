import { changeAccount, changeAccountInput } from '@foyer/domain/staff/change-account'
import { changePassword, changePasswordInput } from '@foyer/domain/staff/change-password'
import { changeRole, changeRoleInput } from '@foyer/domain/staff/change-role'
import { confirmTotp, confirmTotpInput } from '@foyer/domain/staff/confirm-totp'
import { endEmployment, endEmploymentInput } from '@foyer/domain/staff/end-employment'
import { endLogin, endLoginInput } from '@foyer/domain/staff/end-login'
import { getAccount } from '@foyer/domain/staff/get-account'
import { invite, inviteInput } from '@foyer/domain/staff/invite'
import { inviteAgain, inviteAgainInput } from '@foyer/domain/staff/invite-again'
import { list } from '@foyer/domain/staff/list'
import { listBusinesses } from '@foyer/domain/staff/list-businesses'
import { listLogins } from '@foyer/domain/staff/list-logins'
import { proveCode, proveCodeInput } from '@foyer/domain/staff/prove-code'
import { requestReset, requestResetInput } from '@foyer/domain/staff/request-reset'
import { resetTotp, resetTotpInput } from '@foyer/domain/staff/reset-totp'
import { setPassword, setPasswordInput } from '@foyer/domain/staff/set-password'
import { showToken, showTokenInput } from '@foyer/domain/staff/show-token'
import { signIn, signInInput } from '@foyer/domain/staff/sign-in'
import { signOut } from '@foyer/domain/staff/sign-out'
import { startTotp } from '@foyer/domain/staff/start-totp'
import { stopTotp, stopTotpInput } from '@foyer/domain/staff/stop-totp'
import { switchBusiness, switchBusinessInput } from '@foyer/domain/staff/switch-business'
import { dropLogin, keepLogin } from '../cookies.ts'
import { ownAccountProcedure, staffAccessProcedure, staffProcedure } from '../procedures.ts'
import { router } from '../trpc.ts'

export const staff = router({
  signIn: staffAccessProcedure
    .input(signInInput)
    .mutation(async ({ ctx, input }) => keepLogin(ctx.admin, await signIn(ctx.access, input))),
  proveCode: staffAccessProcedure.input(proveCodeInput).mutation(({ ctx, input }) => proveCode(ctx.access, input)),
  signOut: staffAccessProcedure.mutation(async ({ ctx }) => dropLogin(ctx.admin, await signOut(ctx.access))),
  requestReset: staffAccessProcedure
    .input(requestResetInput)
    .mutation(({ ctx, input }) => requestReset(ctx.access, input)),
  showToken: staffAccessProcedure.input(showTokenInput).query(({ ctx, input }) => showToken(ctx.access, input)),
  setPassword: staffAccessProcedure
    .input(setPasswordInput)
    .mutation(({ ctx, input }) => setPassword(ctx.access, input)),

  getAccount: ownAccountProcedure.query(({ ctx }) => getAccount(ctx.access)),
  changeAccount: ownAccountProcedure
    .input(changeAccountInput)
    .mutation(({ ctx, input }) => changeAccount(ctx.access, input)),
  changePassword: ownAccountProcedure
    .input(changePasswordInput)
    .mutation(({ ctx, input }) => changePassword(ctx.access, input)),
  startTotp: ownAccountProcedure.mutation(({ ctx }) => startTotp(ctx.access)),
  confirmTotp: ownAccountProcedure.input(confirmTotpInput).mutation(({ ctx, input }) => confirmTotp(ctx.access, input)),
  stopTotp: ownAccountProcedure.input(stopTotpInput).mutation(({ ctx, input }) => stopTotp(ctx.access, input)),
  listLogins: ownAccountProcedure.query(({ ctx }) => listLogins(ctx.access)),
  endLogin: ownAccountProcedure.input(endLoginInput).mutation(({ ctx, input }) => endLogin(ctx.access, input)),
  listBusinesses: ownAccountProcedure.query(({ ctx }) => listBusinesses(ctx.access)),
  switchBusiness: ownAccountProcedure
    .input(switchBusinessInput)
    .mutation(({ ctx, input }) => switchBusiness(ctx.access, input)),

  list: staffProcedure('staff.view').query(({ ctx }) => list(ctx.scope)),
  invite: staffProcedure('staff.change')
    .input(inviteInput)
    .mutation(({ ctx, input }) => invite(ctx.scope, input)),
  inviteAgain: staffProcedure('staff.change')
    .input(inviteAgainInput)
    .mutation(({ ctx, input }) => inviteAgain(ctx.scope, input)),
  changeRole: staffProcedure('staff.change')
    .input(changeRoleInput)
    .mutation(({ ctx, input }) => changeRole(ctx.scope, input)),
  endEmployment: staffProcedure('staff.change')
    .input(endEmploymentInput)
    .mutation(({ ctx, input }) => endEmployment(ctx.scope, input)),
  resetTotp: staffProcedure('staff.change')
    .input(resetTotpInput)
    .mutation(({ ctx, input }) => resetTotp(ctx.scope, input)),
})
