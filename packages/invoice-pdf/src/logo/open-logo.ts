import { type KeptPixels, keepPixels } from './keep-pixels.ts'
import { type PrintedSize, printedSize } from './printed-size.ts'

export interface Logo {
  /** What `document.image` draws. */
  image: PDFKit.Mixins.ImageSrc
  /** Points it takes on paper. */
  printed: PrintedSize
}

interface OpenedImage {
  width: number
  height: number
  /** As a camera was held: more than 4 stands on its side. */
  orientation?: number
  label: string
  obj: PDFKit.PDFKitReference | null
}

/**
 * Opens a logo of at most a few megapixels. Null for what cannot be drawn: broken, neither PNG, JPEG nor WebP, or not to be seen on white paper; the seller's
 * name stands in its place then.
 */
export function openLogo(document: PDFKit.PDFDocument, bytes: Uint8Array): Logo | null {
  const opened = bytes[0] === 0xff && bytes[1] === 0xd8 ? openJpeg(document, bytes) : openPixels(document, bytes)
  if (!opened || !(opened.width > 0 && opened.height > 0)) return null
  const { width, height, orientation = 1 } = opened
  const size = orientation > 4 ? { width: height, height: width } : { width, height }
  return { image: opened as unknown as PDFKit.Mixins.ImageSrc, printed: printedSize(size) }
}

/** A JPEG goes into the document as it is. */
function openJpeg(document: PDFKit.PDFDocument, bytes: Uint8Array): OpenedImage | null {
  try {
    return (document as unknown as { openImage(source: Uint8Array): OpenedImage }).openImage(bytes)
  } catch {
    return null
  }
}

function openPixels(document: PDFKit.PDFDocument, bytes: Uint8Array): OpenedImage | null {
  const kept = keepPixels(bytes)
  if (!kept) return null
  const { width, height, colors, alpha } = kept
  const mask = alpha && embed(document, kept, { ColorSpace: 'DeviceGray' }, alpha)
  const look = { ColorSpace: 'DeviceRGB', ...(mask ? { SMask: mask } : {}) }
  return { width, height, label: 'Logo', obj: embed(document, kept, look, colors) }
}

function embed(document: PDFKit.PDFDocument, { width, height }: KeptPixels, look: object, data: Uint8Array) {
  const shape = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }
  const reference = document.ref({ ...shape, Filter: 'FlateDecode', ...look })
  reference.end(data)
  return reference
}
