import { ColumnTypeEnum, type SqlResultSet } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const { CHAR, TEXT } = pg.types.builtins

/**
 * Prisma's adapter refuses the catalogue's one-byte type "char", which the engine reads to compare databases: such a
 * column passes the adapter as text, and is given its type back after.
 */
export class CataloguePool extends pg.Pool {
  private readonly characters = new WeakMap<object, number[]>()

  override query = (async (config: pg.QueryConfig) => {
    const result: pg.QueryResult = await super.query(config)
    const fields = result.fields ?? []
    const found = fields.flatMap((field, at) => (field.dataTypeID === CHAR ? [at] : []))
    for (const at of found) fields[at]!.dataTypeID = TEXT
    if (found.length > 0) this.characters.set(result.rows, found)
    return result
  }) as pg.Pool['query']

  restoreTypes(result: SqlResultSet): SqlResultSet {
    for (const at of this.characters.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character
    return result
  }
}
