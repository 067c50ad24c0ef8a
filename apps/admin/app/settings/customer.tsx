import { useLoaderData } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { ManageBookings } from './manage-bookings.tsx'
import { PanelAccess } from './panel-access.tsx'
import { saveSection } from './sections.server.ts'

export const meta = title((t) => t.settings.customer)

export const loader = page(async ({ caller, staff }, { context }) => {
  const { settings, revisions } = await caller.settings.get()
  const { slug } = staff.business
  return {
    signInAddress: `${context.portalUrl}/${slug}/signin`,
    panelAccess: { ...settings.panelAccess, revision: revisions.panelAccess },
    manageBookings: { ...settings.manageBookings, revision: revisions.manageBookings },
  }
})

export const action = saveSection

export type CustomerSettings = Awaited<ReturnType<typeof loader>>

/** Roles & permissions → Customer. */
export default function Customer() {
  const { panelAccess, manageBookings, signInAddress } = useLoaderData<typeof loader>()
  return (
    <>
      <PanelAccess key={`panel-${panelAccess.revision}`} stored={panelAccess} signInAddress={signInAddress} />
      <ManageBookings key={`manage-${manageBookings.revision}`} stored={manageBookings} />
    </>
  )
}
