import { performance } from 'node:perf_hooks'
import { SMTPServer } from 'smtp-server'

const patienceMs = 20_000

/** A mail server on loopback that only notes when a message to an address was accepted. */
export async function openMailSink() {
  const waiting = new Map<string, (at: number) => void>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.resume()
      // Answering clears the envelope.
      const told = session.envelope.rcptTo.map(({ address }) => address.toLowerCase())
      stream.once('end', () => {
        done()
        for (const address of told) waiting.get(address)?.(performance.now())
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    /** Resolves with the moment at which the next message to the address was accepted. */
    arrival: (email: string) =>
      new Promise<number>((resolve, reject) => {
        waiting.set(email.toLowerCase(), resolve)
        setTimeout(() => reject(new Error(`no message to ${email} in ${patienceMs} ms`)), patienceMs).unref()
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
