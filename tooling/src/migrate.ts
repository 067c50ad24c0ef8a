import { readEnvironment } from '@foyer/db/environment'
import { fillDatabase } from './start-database.ts'

// For installations that run the programs apart from each other: once for each release, before they start.
await fillDatabase(readEnvironment())
