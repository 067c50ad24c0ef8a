import { expect, test } from 'vitest'
import { jpeg, png, webp } from '../testing/pictures.ts'
import { readImage } from './read-image.ts'

test('FIL-2: pictures are known by their content', () => {
  expect(readImage(png(300, 200))).toEqual({ type: 'image/png', width: 300, height: 200 })
  expect(readImage(jpeg(300, 200))).toEqual({ type: 'image/jpeg', width: 300, height: 200 })
  expect(readImage(webp(300, 200))).toEqual({ type: 'image/webp', width: 300, height: 200 })
})

test('FIL-2: everything else is no picture, cut short or made up (C18)', () => {
  const others = [
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<html>',
    'GIF89a',
    '%PDF-1.7',
    'RIFF1234WAVE',
    '\x89PNG',
    '\xff\xd8',
  ]
  for (const content of others) expect(readImage(Buffer.from(content, 'latin1'))).toBeNull()
  for (let length = 0; length < 20; length++) expect(readImage(png(1, 1).subarray(0, length))).toBeNull()
  expect(readImage(Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xff, 0xff]))).toBeNull()
})
