import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { FrameData } from '../customer'
import { CustomerFrame } from '../customer-frame'
import { cssOfBrand } from '../edge/brand-css.server'
import type { HomeData } from '../home'
import { HomePage } from '../home-page'
import { pageTitle } from '../page-title'
import { BusinessContext, type PageBusiness } from '../use-business'
import saved from './home-data.json'

interface Saved {
  business: PageBusiness
  frame: FrameData
  home: HomeData
}
const { business, frame, home } = saved as unknown as Saved

/** What the bench measures the home page against: the same tree from loader results that were saved once. */
export async function loader({ context }: LoaderFunctionArgs) {
  context.brandCss = cssOfBrand({ color: '#0f766e', radius: 'medium', font: 'inter' })
  return { ...home, frame, business }
}

export const meta = pageTitle

export default function BenchHome() {
  const data = useLoaderData<typeof loader>()
  return (
    <BusinessContext.Provider value={data.business}>
      <CustomerFrame {...data.frame}>
        <HomePage {...data} />
      </CustomerFrame>
    </BusinessContext.Provider>
  )
}
