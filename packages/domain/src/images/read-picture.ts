import { z } from 'zod'
import { DomainError, type Reason } from '../errors.ts'
import { readImage } from './read-image.ts'

const mostBytes = 256 * 1024
const mostPixels = 2000

/** The picture in Base64; null takes it away. */
export const pictureInput = z
  .base64()
  .max(Math.ceil(mostBytes / 3) * 4 + 4)
  .nullable()

/** A PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side, judged by content (FIL-2, C18); anything else is refused with the reason. */
export function readPicture(picture: string, reason: Reason) {
  const bytes = new Uint8Array(Buffer.from(picture, 'base64'))
  const image = readImage(bytes)
  const fits = image && image.width > 0 && image.height > 0 && Math.max(image.width, image.height) <= mostPixels
  if (!fits || bytes.length > mostBytes) throw new DomainError(reason, { field: 'picture' })
  return { type: image.type, bytes }
}
