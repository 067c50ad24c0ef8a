import { setTimeout as pause } from 'node:timers/promises'
import { readEnvironment } from '@foyer/db/environment'
import { isPrepared } from '@foyer/db/prepare-database'

// Persistent tasks of Turborepo cannot wait for each other: an app's `dev` runs this first.
const { DATABASE_URL } = readEnvironment()
let told = false
while (!(await isPrepared(DATABASE_URL))) {
  if (!told) console.log('waiting for the database')
  told = true
  await pause(200)
}
