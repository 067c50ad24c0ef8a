const PARENT_CHECK_MILLISECONDS = 1000

/** Resolves when somebody asks this process to stop: by signal, or by ending the npm that started it. */
export function awaitStop(onImpatience: () => void): Promise<'stop'> {
  return new Promise((resolve) => {
    let asked = false
    const ask = () => {
      if (asked) return
      asked = true
      resolve('stop')
    }
    process.on('SIGTERM', ask)
    process.on('SIGHUP', ask)
    process.on('SIGINT', () => (asked ? onImpatience() : ask()))
    // npm does not always pass a signal on, and cannot pass on SIGKILL.
    const parent = process.ppid
    const check = () => process.ppid !== parent && ask()
    if (process.env.npm_lifecycle_event) setInterval(check, PARENT_CHECK_MILLISECONDS).unref()
  })
}
