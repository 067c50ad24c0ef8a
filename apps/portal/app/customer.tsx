import { Outlet, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { CustomerFrame } from './customer-frame'
import { takeToast } from './edge/toast.server'
import { customerPage } from './edge/visit.server'
import { ErrorPage } from './error-page'

/** The frame around all pages of somebody who has signed in. */
export const loader = customerPage(async (visit, args) => {
  const { scope, slug } = visit
  const { givenName, familyName } = scope.customer
  return {
    slug,
    name: `${givenName} ${familyName}`.trim(),
    showsAppointments: scope.settings.visibility.appointments,
    showsEvents: scope.settings.visibility.events,
    toast: takeToast(visit, args),
  }
})
export type FrameData = Awaited<ReturnType<typeof loader>>

/** Choosing another day or page of the same list changes nothing around it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) => (currentUrl.pathname === nextUrl.pathname && !formMethod ? false : defaultShouldRevalidate)

export default function Customer() {
  return (
    <CustomerFrame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </CustomerFrame>
  )
}

export function ErrorBoundary() {
  return <ErrorPage />
}
