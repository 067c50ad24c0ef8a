const known = new Map<string, string>()

/** Each language by its own name. */
export function languageName(language: string): string {
  const name = known.get(language) ?? nameOf(language)
  known.set(language, name)
  return name
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
