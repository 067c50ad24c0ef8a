import { describe, expect, it } from 'vitest'
import { readUserAgent } from './describe-logins'

describe('ACC-7: signed-in browsers', () => {
  it('are called what people call them', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'
    const safari =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
    expect(readUserAgent(edge)).toEqual({ browser: 'Edge', system: 'Windows' })
    expect(readUserAgent(safari)).toEqual({ browser: 'Safari', system: 'iPhone' })
    expect(readUserAgent('<script>alert(1)</script>')).toEqual({ browser: null, system: null })
  })
})
