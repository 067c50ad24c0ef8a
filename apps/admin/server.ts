import { readEnvironment } from '@foyer/db/environment'
import { serveApp } from '@foyer/edge/serve-app'

const { ADMIN_PORT: port, ADMIN_URL: url } = readEnvironment()
const isDevelopment = process.env.NODE_ENV === 'development'
await serveApp({ name: 'admin', folder: import.meta.dirname, port, url, isDevelopment })
