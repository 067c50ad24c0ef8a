/** Stripe forgets an idempotency key and closes a page after a day; neither is taken up again well before. */
export const freshMs = 20 * 36e5

/** After as long a page is certainly closed, and its idempotency key forgotten. */
export const longestMs = 25 * 36e5
