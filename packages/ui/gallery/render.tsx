import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { AdminPage } from './admin-page'
import { BookPage } from './book-page'
import { ControlsPage } from './controls-page'
import { DialogPage } from './dialog-page'
import { FormsPage } from './forms-page'
import { HomePage } from './home-page'
import { PiecesPage } from './pieces-page'
import { SigninPage } from './signin-page'

const pages = { HomePage, BookPage, FormsPage, ControlsPage, PiecesPage, DialogPage, AdminPage, SigninPage }
export const pageNames = Object.keys(pages) as (keyof typeof pages)[]

/** A page of the gallery as a server would send it. */
export async function renderPage(name: keyof typeof pages): Promise<string> {
  const Page = pages[name]
  const { dataRoutes, query } = createStaticHandler([{ path: '*', element: <Page /> }])
  const context = await query(new Request('http://localhost/'))
  if (context instanceof Response) throw new Error('The gallery does not redirect')
  return renderToString(
    <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />,
  )
}
