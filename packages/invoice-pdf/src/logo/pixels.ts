/** A picture of four bytes a pixel: red, green, blue, alpha. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array
}

/** Makes each square of `factor` × `factor` pixels one, so that a large picture does not weigh on every invoice. */
export function shrink({ width, height, data }: Pixels, factor: number): Pixels {
  if (factor < 2) return { width, height, data }
  const small = { width: Math.floor(width / factor), height: Math.floor(height / factor) }
  const out = new Uint8Array(small.width * small.height * 4)
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const sums = [0, 0, 0, 0]
      for (let row = y * factor; row < (y + 1) * factor; row++)
        for (let column = x * factor; column < (x + 1) * factor; column++) {
          const at = (row * width + column) * 4
          const alpha = data[at + 3]!
          // What cannot be seen has no colour to give.
          for (let part = 0; part < 3; part++) sums[part]! += data[at + part]! * alpha
          sums[3]! += alpha
        }
      const to = (y * small.width + x) * 4
      for (let part = 0; part < 3; part++) out[to + part] = sums[3] ? Math.round(sums[part]! / sums[3]!) : 255
      out[to + 3] = Math.round(sums[3]! / factor ** 2)
    }
  return { ...small, data: out }
}

/** Whether anything of it can be seen on white paper: a white logo made for dark pages can not. */
export function showsOnPaper({ data }: Pixels): boolean {
  let dark = 0
  for (let at = 0; at < data.length; at += 4) {
    const light = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!
    if (((255 - light) * data[at + 3]!) / 255 > 40) dark += 1
  }
  return dark > data.length / 4 / 500
}

/** Colours and transparency apart, as a PDF holds them; null for a picture without transparency. */
export function splitAlpha({ width, height, data }: Pixels): { colors: Uint8Array; alpha: Uint8Array | null } {
  const colors = new Uint8Array(width * height * 3)
  const alpha = new Uint8Array(width * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    colors.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3)
    alpha[pixel] = data[pixel * 4 + 3]!
  }
  return { colors, alpha: alpha.some((value) => value < 255) ? alpha : null }
}
