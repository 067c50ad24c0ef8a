import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { page } from '../edge/desk.server.ts'
import { submit, text, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { sentPicture } from '../pictures/sent-picture.server.ts'
import { title } from '../shell/title.ts'
import { BusinessForm } from './business-form.tsx'
import { BusinessLogo } from './business-logo.tsx'

export const meta = title((t) => t.settings.business)

export const loader = page(async ({ caller }, { context }) => {
  const business = await caller.businesses.get()
  return { business, portalAddress: `${context.portalUrl}/${business.slug}` }
})

export type LoadedBusiness = Awaited<ReturnType<typeof loader>>['business']

const locales = ['en', 'fr'] as const

export const action = async (args: ActionFunctionArgs) => {
  const act = (await args.request.clone().formData()).get('act')
  return act === 'logo' ? changeLogo(args) : change(args)
}

const change = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => {
      const first = text(form, 'first') as (typeof locales)[number]
      return {
        version: text(form, 'version'),
        name: text(form, 'name'),
        languages: [first, ...locales.filter((each) => each !== first && ticked(form, `also.${each}`))],
        contact: { email: text(form, 'email').trim(), phone: text(form, 'phone'), address: text(form, 'address') },
        brand: {
          color: text(form, 'color'),
          radius: text(form, 'radius') as 'none' | 'small' | 'medium' | 'large',
          font: text(form, 'font') as 'inter' | 'system' | 'serif' | 'rounded',
        },
      }
    },
    call: (caller, input) => caller.businesses.change(input),
    done: () => ({ to: paths.businessSettings, toast: { key: 'settingsSaved' } }),
  })

const changeLogo = (args: ActionFunctionArgs) =>
  submit(args, {
    read: async (form) => ({ picture: await sentPicture(form) }),
    call: (caller, input) => caller.businesses.changeLogo(input),
    done: (_, { picture }) => ({
      to: paths.businessSettings,
      toast: { key: picture === null ? 'logoRemoved' : 'logoSaved' },
    }),
  })

/** Name, look, contact, languages and logo of the business. */
export default function Business() {
  const { business, portalAddress } = useLoaderData<typeof loader>()
  return (
    <>
      <BusinessForm key={business.version} business={business} portalAddress={portalAddress} />
      <BusinessLogo business={business} />
    </>
  )
}
