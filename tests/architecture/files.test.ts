import { describe, expect, test } from 'vitest'
import { projectFiles, read, sourceFiles } from './source-files.ts'

const isText = (file: string) => /\/messages\/|\/demo\/|\/generated\//.test(file)
// In the plural, services are a noun of the domain.
const bannedNames = /(^|\/)(utils?|helpers?|lib|common|misc|service|managers?|handlers?|types|index)(\/|\.tsx?$)/

describe('house style', () => {
  test('names are kebab-case verbs and nouns of the domain', () => {
    const isKebab = (name: string) => /^[a-z0-9$_.-]+$/.test(name)
    expect(sourceFiles.filter((file) => !file.split('/').every(isKebab))).toEqual([])
    expect(sourceFiles.filter((file) => bannedNames.test(file))).toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const long = sourceFiles.filter((file) => !isText(file) && read(file).split('\n').length > 251)
    expect(long).toEqual([])
  })

  test('nothing is left over: marks, escapes, skipped tests, mocks', () => {
    const marks = new RegExp(
      [
        'TO' + 'DO',
        'FIX' + 'ME',
        '@ts-' + 'ignore',
        '@ts-' + 'expect-error',
        ': an' + 'y\\b',
        'as an' + 'y\\b',
        'vi\\.mo' + 'ck',
        'waitForTime' + 'out',
        '\\b(test|it|describe)\\.(sk' + 'ip|on' + 'ly)\\(',
      ].join('|'),
    )
    expect(sourceFiles.filter((file) => marks.test(read(file)))).toEqual([])
  })

  test('no barrels: a file that only re-exports', () => {
    const barrels = sourceFiles.filter((file) => {
      const lines = read(file)
        .split('\n')
        .filter((line) => line.trim())
      return lines.length > 1 && lines.every((line) => /^export (\*|\{|type \{)/.test(line))
    })
    expect(barrels).toEqual([])
  })

  test('every decision record has its parts', () => {
    const records = projectFiles.filter((file) => /^docs\/decisions\/\d{3}-.*\.md$/.test(file))
    expect(records.length).toBeGreaterThanOrEqual(7)
    for (const file of records)
      expect(read(file), file).toMatch(/^# [\s\S]*Date: 2[\s\S]*## Context[\s\S]*## Decision[\s\S]*## Consequences/)
  })

  test('the lock file and the documents name no registry host', () => {
    const host = new RegExp('registry\\.npm' + 'js|npm' + 'mirror|deb\\.deb' + 'ian')
    expect(projectFiles.filter((file) => /\.(md|json|ts|tsx|mjs|yml)$/.test(file) && host.test(read(file)))).toEqual([])
  })
})
