/** Something that the runner started: it ends for a reason of its own, or is stopped. */
export type Part = {
  name: string
  /** Programs stop before what they stand on. */
  isProgram: boolean
  /** Resolves with what happened when the part ends without having been asked to. */
  crashed: Promise<string>
  stop(): Promise<void>
  /** Ends it at once, for those who press Ctrl-C twice. */
  kill?(): void
}

export const never = new Promise<never>(() => undefined)
