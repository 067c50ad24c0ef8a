interface Secured {
  nonce: string
  isProduction: boolean
  isDevelopmentServer: boolean
}

/** What every answer tells the browser: only own scripts, no frames, nothing kept, nothing indexed, nothing leaked. */
export function secure(headers: Headers, { nonce, isProduction, isDevelopmentServer }: Secured): void {
  const styles = isDevelopmentServer ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`
  headers.set(
    'Content-Security-Policy',
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src ${styles}`,
      "img-src 'self' data:",
      `connect-src 'self'${isDevelopmentServer ? ' ws:' : ''}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  )
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('X-Frame-Options', 'DENY')
  // With no-referrer browsers send `Origin: null` with forms, which is refused.
  headers.set('Referrer-Policy', 'same-origin')
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('X-Robots-Tag', 'noindex, nofollow')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  if (isProduction) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}
