export interface Secured {
  nonce: string
  isProduction: boolean
  /** Vite puts styles into the page by script, and talks to it over a socket. */
  isDevelopmentServer: boolean
  /** Pages that links in messages lead to tell nobody where they are. */
  hidesAddress?: boolean
  /** Where forms may lead besides the app itself. */
  formOrigin?: string
}

function contentSecurityPolicy({ nonce, isDevelopmentServer, formOrigin }: Secured): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    isDevelopmentServer ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    isDevelopmentServer ? "connect-src 'self' ws:" : "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${formOrigin ? ` ${formOrigin}` : ''}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

const fixed: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['X-Robots-Tag', 'noindex, nofollow'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
]

/** What every answer tells the browser: only own scripts, no frames, nothing kept, nothing indexed, nothing leaked. */
export function secure(headers: Headers, secured: Secured): void {
  for (const [name, value] of fixed) if (!headers.has(name)) headers.set(name, value)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', contentSecurityPolicy(secured))
  if (secured.isProduction) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  headers.set('Referrer-Policy', secured.hidesAddress ? 'no-referrer' : 'same-origin')
}
