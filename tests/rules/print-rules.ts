import { rulesInForce, testsByRule } from './list-rules.ts'

const tests = testsByRule()
const rules = rulesInForce()
for (const rule of rules) {
  console.log(rule)
  for (const title of tests.get(rule) ?? ['  — no test']) console.log(`  ${title}`)
}
const bare = rules.filter((rule) => !tests.has(rule))
if (bare.length || !rules.length) {
  console.error(`\n${bare.length} of ${rules.length} rules without a test: ${bare.join(', ')}`)
  process.exit(1)
}
console.log(`\n${rules.length} rules, each with a test.`)
