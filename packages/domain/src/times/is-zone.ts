/** True for an IANA zone that clocks know. Browsers name zones that Intl lists under an older name only. */
export function isZone(name: string): boolean {
  try {
    return /^[A-Z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
