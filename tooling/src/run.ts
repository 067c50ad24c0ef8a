import { isMode, startAll } from './start-all.ts'
import { Supervisor } from './supervisor.ts'

const mode = process.argv[2]
if (!isMode(mode)) {
  console.error('Usage: run.ts dev | start | ground')
  process.exit(2)
}
const supervisor = new Supervisor()
process.exit(await supervisor.run((leaving) => startAll(mode, supervisor, leaving)))
