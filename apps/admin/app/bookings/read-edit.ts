const extraField = 'extra.'

/** The name of the field that holds how many of an extra. */
export const fieldOfExtra = (extraId: string): string => `${extraField}${extraId}`

/** What the form of an edit asks for; a field that was not in it stays as it is. */
export function readEdit({ note, persons, ...fields }: Record<string, string>) {
  const extras = Object.entries(fields).filter(([name]) => name.startsWith(extraField))
  return {
    ...(note !== undefined && { note }),
    ...(persons !== undefined && { persons: Number(persons) }),
    ...(extras.length > 0 && {
      extras: extras
        .map(([name, quantity]) => ({ extraId: name.slice(extraField.length), quantity: Number(quantity) }))
        .filter(({ quantity }) => quantity !== 0),
    }),
  }
}
