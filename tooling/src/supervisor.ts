import { awaitStop } from './await-stop.ts'
import type { Part } from './part.ts'
import { say } from './say.ts'

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
    await this.stopAll()
    // What was still starting when the end came has started by now, or has failed.
    await starting
    await this.stopAll()
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

  // Programs drain side by side; what they stand on follows, the last to start being the first to stop.
  private async stopAll(): Promise<void> {
    const parts = this.parts.splice(0)
    const stop = (part: Part) => part.stop().catch((error) => say(describe(error)))
    await Promise.all(parts.filter((part) => part.isProgram).map(stop))
    for (const part of parts.filter((part) => !part.isProgram).reverse()) await stop(part)
  }

  private kill(): void {
    for (const part of this.parts) part.kill?.()
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : ''
  return `${error.message}${cause}`
}
