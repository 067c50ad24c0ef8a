import { languageOfBookingDoor, languageOfDoor } from '../paths'

/** The languages somebody asks for, most wanted first: by the path of a sign-in or booking page, by a mailed link, by the browser. */
export function languageWishes({ pathname, searchParams }: URL, acceptLanguage: string | null): string[] {
  const door = pathname.replace(/\.data$/, '').split('/')[2]
  const byPath = languageOfDoor(door) ?? languageOfBookingDoor(door)
  const byBrowser = (acceptLanguage ?? '')
    .split(',', 10)
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
  return [byPath, searchParams.get('lang'), ...byBrowser].filter((wish): wish is string => Boolean(wish))
}
