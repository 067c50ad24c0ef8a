import { awaitStop } from './await-stop.ts'
import type { Part } from './part.ts'
import { say } from './say.ts'

const IMPATIENT = 130

/** Holds the running parts: they all run, or none does. */
export class Supervisor {
  private readonly parts: Part[] = []
  private readonly leaving = new AbortController()
  private readonly ending = Promise.withResolvers<number>()

  /** Starts the parts, waits until one ends or somebody asks to stop, and gives the exit code. */
  async run(start: (leaving: AbortSignal) => Promise<void>): Promise<number> {
    awaitStop(() => this.kill()).then(() => this.ending.resolve(0))
    const starting = start(this.leaving.signal).catch((error) => this.fail(describe(error)))
    const code = await this.ending.promise
    this.leaving.abort()
    if (code === 0) say('stopping')
    await this.stopPrograms()
    // A start in progress ends at its next step: the demo data are made whole, or not at all.
    await starting
    await this.stopPrograms()
    for (let part = this.parts.pop(); part; part = this.parts.pop()) await stop(part)
    return code
  }

  /** Takes parts that have started; the end of one is the end of all. */
  keep(part: Part): void {
    this.parts.push(part)
    part.crashed.then((reason) => this.fail(reason))
  }

  private fail(reason: string): void {
    if (this.leaving.signal.aborted) return
    say(`${reason}\nstopping`)
    this.ending.resolve(1)
  }

  private async stopPrograms(): Promise<void> {
    const programs = this.parts.filter((part) => part.isProgram)
    await Promise.all(programs.map(stop))
    for (const part of programs) this.parts.splice(this.parts.indexOf(part), 1)
  }

  private kill(): void {
    for (const part of this.parts) part.kill?.()
    process.exit(IMPATIENT)
  }
}

const stop = (part: Part) => part.stop().catch((error: unknown) => say(describe(error)))

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : ''
  return `${error.message}${cause}`
}
