import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})

/** Every file of the project, tracked or about to be, relative to its root. */
export const projectFiles: readonly string[] = listed
  .split('\n')
  .filter((file) => file && existsSync(path.join(root, file)))
  .sort()

export const sourceFiles = projectFiles.filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'))

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** The module specifiers a file imports, types included. */
export function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  )
}

export const isTest = (file: string): boolean =>
  /\.(test|spec)\.tsx?$/.test(file) || file.includes('/testing/') || file.startsWith('tests/')
