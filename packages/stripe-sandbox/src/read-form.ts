export type Form = { [name: string]: FormValue }
export type FormValue = string | FormValue[] | Form

/** Reads `a[b][0]=x`, as the SDK writes parameters; a list is what has whole numbers for names. */
export function readForm(text: string): Form {
  const form: Form = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) put(form, pathOf(name), value)
  return toLists(form) as Form
}

const pathOf = (name: string): string[] => {
  const [head = '', ...rest] = name.split('[')
  return [head, ...rest.map((part) => part.replace(/\]$/, ''))]
}

function put(form: Form, [name = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    form[name] = value
    return
  }
  const place = rest[0] === '' ? [String(Object.keys((form[name] as Form) ?? {}).length), ...rest.slice(1)] : rest
  const inner = typeof form[name] === 'object' ? (form[name] as Form) : Object.create(null)
  form[name] = inner
  put(inner, place, value)
}

function toLists(value: FormValue): FormValue {
  if (typeof value === 'string') return value
  const entries = Object.entries(value).map(([name, each]) => [name, toLists(each)] as const)
  const isList = entries.length > 0 && entries.every(([name], place) => name === String(place))
  return isList ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}
