import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { Calendar } from '../hours/calendar.tsx'
import { saveHours } from '../hours/save-hours.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useProvider } from './provider.tsx'

export const meta = title((t) => t.providers.hours)

export const loader = page(async ({ caller }, { params }) => ({
  hours: await caller.hours.get({ providerId: params.providerId ?? '' }),
}))

export const action = (args: ActionFunctionArgs) => {
  const providerId = args.params.providerId ?? ''
  return saveHours(args, providerId, paths.providerHours(providerId))
}

/** When a provider works (BOK-2). */
export default function ProviderHours() {
  const { hours } = useLoaderData<typeof loader>()
  const { provider, languages, mayChange } = useProvider()
  return <Calendar hours={hours} providerId={provider.id} languages={languages} mayChange={mayChange} />
}
