import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { asResponse } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'

export const loader = () => redirect(paths.today)

export async function action({ context }: ActionFunctionArgs) {
  try {
    await context.caller.staff.signOut()
  } catch (error) {
    throw asResponse(error)
  }
  return redirect(paths.signIn)
}
