import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg'

type SchemaEngine = engineGlue.SchemaEngine

let loading: Promise<typeof engineGlue.SchemaEngine> | undefined

/** Opens Prisma's schema engine, compiled to WebAssembly, on a database. */
export async function openSchemaEngine(database: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  loading ??= loadEngine()
  const Engine = await loading
  return Engine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(database))
}

async function loadEngine(): Promise<typeof engineGlue.SchemaEngine> {
  const glueFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(glueFile.replace(/\.js$/, '.wasm'))
  const imports = { './schema_engine_bg.js': engineGlue as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  engineGlue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The schema engine has no entry point: check its version.')
  start()
  return engineGlue.SchemaEngine
}
