import { text } from '../edge/submit.server.ts'

/** The picture that a form sent, in base64; none where it is to be taken away. */
export async function sentPicture(form: FormData): Promise<string | null> {
  if (text(form, 'remove')) return null
  const file = form.get('picture')
  return file instanceof File ? Buffer.from(await file.arrayBuffer()).toString('base64') : ''
}
