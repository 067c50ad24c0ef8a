import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { Calendar } from '../hours/calendar.tsx'
import { saveHours } from '../hours/save-hours.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.settings.hours)

export const loader = page(async ({ caller, staff }) => ({
  hours: await caller.hours.get({ providerId: null }),
  languages: staff.business.languages,
  mayChange: staff.permissions.has('providers.change'),
}))

export const action = (args: ActionFunctionArgs) => saveHours(args, null, paths.hourSettings)

/** When the business is open: the hours of all who have none of their own, and days on which everybody is away (BOK-2). */
export default function BusinessHours() {
  const { hours, languages, mayChange } = useLoaderData<typeof loader>()
  return <Calendar hours={hours} providerId={null} languages={languages} mayChange={mayChange} />
}
