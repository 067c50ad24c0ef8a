import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CustomerFrame } from '../customer-frame'
import { cssOfBrand } from '../edge/brand-css.server'
import { HomePage } from '../home-page'
import { pageTitle } from '../page-title'
import { BusinessContext } from '../use-business'
import { loadOnce } from './load-once.server'

/** What the bench measures the home page against: the same tree from what its loaders gave once. */
export async function loader(args: LoaderFunctionArgs) {
  args.context.brandCss = cssOfBrand({ color: '#0f766e', radius: 'medium', font: 'inter' })
  return loadOnce(args)
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
