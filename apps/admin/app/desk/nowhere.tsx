import { page } from '../edge/desk.server.ts'
import { Fault } from '../shell/fault.tsx'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.faults.notFound.title)

/** Addresses that lead nowhere; to everybody signed out they look like any other. */
export const loader = page(async (): Promise<null> => {
  throw new Response(null, { status: 404 })
})

export const ErrorBoundary = Fault

export default function Nowhere() {
  return null
}
