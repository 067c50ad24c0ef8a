import { readEnvironment } from '@foyer/db/environment'
import { serveApp } from '@foyer/edge/serve-app'

const { PORTAL_PORT: port, PORTAL_URL: url } = readEnvironment()
const isDevelopment = process.env.NODE_ENV === 'development'
await serveApp({ name: 'portal', folder: import.meta.dirname, port, url, isDevelopment })
