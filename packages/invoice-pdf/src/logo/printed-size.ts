/** In points. */
export interface PrintedSize {
  width: number
  height: number
}

/** Points it may take at most; `pixel` is the most a pixel may, so that a small picture stays sharp. */
const room = { width: 170, height: 46, pixel: 0.75 }

/** How large a picture of so many pixels is printed. */
export function printedSize({ width, height }: { width: number; height: number }): PrintedSize {
  const scale = Math.min(room.width / width, room.height / height, room.pixel)
  return { width: width * scale, height: height * scale }
}
