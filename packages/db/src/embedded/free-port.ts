import { createServer } from 'node:net'

/** Asks the system for a port of the loopback that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })
}

/** Tells whether nobody listens on the port, on the loopback or on every address. */
export async function isPortFree(port: number): Promise<boolean> {
  const loopback = await mayListen(port, '127.0.0.1')
  return loopback && (await mayListen(port))
}

function mayListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
