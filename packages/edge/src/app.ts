import type { IncomingMessage, ServerResponse } from 'node:http'

/** What server.ts drives: the Remix build behind its edge, and the files beside it. */
export interface App {
  answer(request: Request, peer: string): Promise<Response>
  serveFiles(request: IncomingMessage, response: ServerResponse, otherwise: () => void): void
  /** Ends the streams that stay open, so that the server can. */
  hangUp(): Promise<void>
  /** Lets go of the database once the last answer is out. */
  drain(): Promise<void>
}

/** What entry.server exports beside Remix's own. */
export interface Entry {
  answer(build: unknown, request: Request, peer: string): Promise<Response>
  hangUp(): Promise<void>
  drain(): Promise<void>
}
