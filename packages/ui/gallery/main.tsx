import './gallery.css'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { type Brand, brandCss } from '../src/brand-scale'
import { AdminPage } from './admin-page'
import { BookPage } from './book-page'
import { ControlsPage } from './controls-page'
import { DialogPage } from './dialog-page'
import { FormsPage } from './forms-page'
import { HomePage } from './home-page'
import { PiecesPage } from './pieces-page'
import { SigninPage } from './signin-page'

const brands: Record<string, Brand> = {
  teal: { color: '#0f766e', radius: 14, font: 'inter' },
  rose: { color: '#be123c', radius: 4, font: 'serif' },
  black: { color: '#111111', radius: 0, font: 'system' },
}
const query = new URLSearchParams(location.search)
const brand = brands[query.get('brand') ?? '']
if (brand) document.head.append(Object.assign(document.createElement('style'), { textContent: brandCss(brand) }))
document.documentElement.lang = query.get('lang') ?? 'en'

const router = createBrowserRouter([
  { path: '/', element: <HomePage /> },
  { path: '/book', element: <BookPage /> },
  { path: '/forms', element: <FormsPage /> },
  { path: '/controls', element: <ControlsPage /> },
  { path: '/pieces', element: <PiecesPage /> },
  { path: '/dialog', element: <DialogPage /> },
  { path: '/admin/*', element: <AdminPage /> },
  { path: '/signin', element: <SigninPage /> },
  { path: '*', element: <HomePage />, action: () => null },
])
createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />)
