import { serveTestDatabases } from '@foyer/db/testing/global-setup'
import { installQueues } from './install-queues.ts'

export default serveTestDatabases(installQueues)
