import { defineConfig } from 'prisma/config'

// For Prisma's own command line only: `npx prisma migrate status` and the like, with DATABASE_URL set.
export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://foyer:foyer@127.0.0.1:5455/foyer' },
})
