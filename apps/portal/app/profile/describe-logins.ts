import { formatRelativeDay } from '@foyer/format/dates'

interface Login {
  id: string
  isThis: boolean
  lastSeenAt: string
  userAgent: string
}

/** Signed-in browsers as people call them. */
export function describeLogins(
  logins: readonly Login[],
  { regional, zone, now }: { regional: string; zone: string; now: string },
) {
  return logins.map(({ id, isThis, lastSeenAt, userAgent }) => ({
    id,
    isThis,
    lastSeen: formatRelativeDay(lastSeenAt, now, { locale: regional, zone }),
    ...readUserAgent(userAgent),
  }))
}
export type LoginView = ReturnType<typeof describeLogins>[number]

// The more particular first: Edge and Opera call themselves Chrome, and Chrome calls itself Safari.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

export function readUserAgent(userAgent: string): { browser: string | null; system: string | null } {
  const find = (known: [RegExp, string][]) => known.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null
  return { browser: find(browsers), system: find(systems) }
}
