type Kind = 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error'

interface More {
  code?: string
  declineCode?: string
  param?: string
  /** The intent that a card's refusal belongs to. */
  about?: Record<string, unknown>
}

/** An answer that is an error, in the shape the SDK reads. */
export class Fault extends Error {
  override readonly name = 'Fault'

  constructor(
    readonly status: number,
    readonly kind: Kind,
    message: string,
    readonly more: More = {},
  ) {
    super(message)
  }

  get body() {
    const { code, declineCode, param, about } = this.more
    return {
      error: {
        ...{ type: this.kind, message: this.message },
        ...(code && { code, doc_url: `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}` }),
        ...(declineCode && { decline_code: declineCode }),
        ...(param && { param }),
        ...about,
      },
    }
  }
}

export const missing = (what: string, id: string, param = 'id') =>
  new Fault(404, 'invalid_request_error', `No such ${what}: '${id}'`, { code: 'resource_missing', param })

export const wrong = (message: string, param?: string, code?: string) =>
  new Fault(400, 'invalid_request_error', message, { param, code })
