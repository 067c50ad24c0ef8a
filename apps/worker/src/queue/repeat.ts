import type { Logger } from 'pino'
import { describeFault } from '../fault.ts'

export interface Repeated {
  /** Runs it now, or once more right after the run that is on. */
  now(): void
  stop(): Promise<void>
}

/** Runs something every so often, never twice at a time; a failure is logged and tried again next time. */
export function repeat(name: string, seconds: number, run: () => Promise<unknown>, log: Logger): Repeated {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const turn = async () => {
    try {
      await run()
    } catch (error) {
      log.warn({ name, fault: describeFault(error) }, 'will be tried again')
    }
  }
  const go = () => {
    clearTimeout(timer)
    if (stopped) return
    if (running) {
      again = true
      return
    }
    again = false
    running = turn().finally(() => {
      running = undefined
      if (again) go()
      else if (!stopped) timer = setTimeout(go, seconds * 1000)
    })
  }
  go()
  return {
    now: go,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
