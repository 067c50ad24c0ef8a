import { projectFiles, read } from '../architecture/source-files.ts'

const ruleNumber = /\b(ACC|PAN|PRI|BOK|PKG|PAY|INV|FIL|PRO|GDP|MSG|CUS|ADM|DEV)-(\d+)\b/g

/** The rules that docs/behaviour.md says are in force, in its order. */
export function rulesInForce(): string[] {
  return [...read('docs/behaviour.md').matchAll(/^- \*\*([A-Z]{3}-\d+)\*\*/gm)].map((match) => match[1] ?? '')
}

/** Titles of tests by the rule whose number they carry. */
export function testsByRule(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of projectFiles.filter((each) => /\.(test|spec)\.tsx?$/.test(each))) {
    for (const [, title = ''] of read(file).matchAll(
      /\b(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|`[^`]*`|"[^"]*")/g,
    )) {
      for (const [rule] of title.matchAll(ruleNumber))
        found.set(rule, [...(found.get(rule) ?? []), `${file}: ${title}`])
    }
  }
  return found
}
