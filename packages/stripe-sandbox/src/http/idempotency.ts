import { createHash } from 'node:crypto'
import { Fault } from '../fault.ts'

export interface Answer {
  status: number
  body: object
}

interface Kept {
  content: string
  answer: Answer
}

/** The first answer to a key, replayed to its repetitions: successes, refused cards and breakdowns alike; what was never begun is not kept. */
export class IdempotencyKeys {
  private readonly kept = new Map<string, Kept>()

  earlier(key: string, content: string): Answer | undefined {
    const found = this.kept.get(key)
    if (found && found.content !== digest(content))
      throw new Fault(
        400,
        'idempotency_error',
        'Keys for idempotent requests can only be used with the same parameters they were first used with.',
      )
    return found?.answer
  }

  keep(key: string, content: string, answer: Answer): void {
    if (answer.status < 400 || answer.status === 402 || answer.status >= 500)
      this.kept.set(key, { content: digest(content), answer: structuredClone(answer) })
  }

  /** As Stripe does after a day. */
  forget(): void {
    this.kept.clear()
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
