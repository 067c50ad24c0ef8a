const text = (value: string) => Buffer.from(value, 'latin1')

/** The first bytes of pictures of that size: as much as tells what they are. */
export function png(width: number, height: number, length = 100): Buffer {
  const bytes = Buffer.alloc(length)
  text('\x89PNG\r\n\x1a\n').copy(bytes)
  text('IHDR').copy(bytes, 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

export function jpeg(width: number, height: number): Buffer {
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3])
  bytes.writeUInt16BE(height, 13)
  bytes.writeUInt16BE(width, 15)
  return bytes
}

export function webp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40)
  text('RIFF').copy(bytes)
  text('WEBPVP8X').copy(bytes, 8)
  bytes.writeUIntLE(width - 1, 24, 3)
  bytes.writeUIntLE(height - 1, 27, 3)
  return bytes
}
