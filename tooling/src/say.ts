import { styleText } from 'node:util'

const COLOURS = { foyer: 'bold', portal: 'cyan', admin: 'magenta', worker: 'yellow' } as const
export type Speaker = keyof typeof COLOURS

const width = Math.max(...Object.keys(COLOURS).map((name) => name.length))

/** Prints each line with the name of the part that says it. */
export function say(text: string, speaker: Speaker = 'foyer'): void {
  const name = styleText(COLOURS[speaker], speaker.padEnd(width), { stream: process.stdout })
  for (const line of text.split('\n')) process.stdout.write(`${name} | ${line}\n`)
}
