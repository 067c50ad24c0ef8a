import { PNG } from 'pngjs'

type Color = [red: number, green: number, blue: number, alpha: number]

/** A PNG of one colour, transparent in its right half. */
export function pngLogo(width: number, height: number, color: Color = [200, 30, 60, 255]): Uint8Array {
  const png = new PNG({ width, height })
  for (let pixel = 0; pixel < width * height; pixel++)
    png.data.set(pixel % width < width / 2 ? color : [0, 0, 0, 0], pixel * 4)
  return PNG.sync.write(png)
}

/** 24 × 8 pixels: red, blue, transparent. */
export const webpLogo = Buffer.from(
  'UklGRjYAAABXRUJQVlA4TCoAAAAvF8ABEBcgEEhxJJMsEEgCHHwsgUCKAxvn+Q/o3iAQIEyalKogov+hBSc=',
  'base64',
)

/** 16 × 8 pixels of red. */
export const jpegLogo = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//gBKy0tPDU8dkFBdviljKX4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+P/AABEIAAgAEAMBEQACEQEDEQH/xAGiAAABBQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgsQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+gEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoLEQACAQIEBAMEBwUEBAABAncAAQIDEQQFITEGEkFRB2FxEyIygQgUQpGhscEJIzNS8BVictEKFiQ04SXxFxgZGiYnKCkqNTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqCg4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2dri4+Tl5ufo6ery8/T19vf4+fr/2gAMAwEAAhEDEQA/AK1Qd4UAf//Z',
  'base64',
)
