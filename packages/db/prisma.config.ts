import { defineConfig } from 'prisma/config'
import { readVariables } from './src/environment.ts'

// For Prisma's own command line only: `npx prisma migrate status` and the like, with DATABASE_URL set.
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: readVariables().DATABASE_URL ?? 'postgresql://foyer:foyer@127.0.0.1:5455/foyer' },
})
