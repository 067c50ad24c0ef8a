import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE_MILLISECONDS = 90_000

/** Waits until the address answers with success, or until there is no more need. */
export async function waitUntilHealthy(name: string, address: string, leaving: AbortSignal): Promise<void> {
  let last = 'no answer'
  for (
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    Date.now() < deadline && !leaving.aborted;
    await pause(100)
  ) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) })
      if (answer.ok) return
      last = `${answer.status} ${(await answer.text()).slice(0, 300)}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
  }
  if (!leaving.aborted)
    throw new Error(`${name} was not healthy after ${PATIENCE_MILLISECONDS / 1000} seconds: ${last}`)
}
