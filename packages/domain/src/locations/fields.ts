import { z } from 'zod'
import { textsInput } from '../texts-input.ts'

/** What customers read of a place, and whose clock its hours are meant by. */
export const locationFields = {
  name: textsInput(100),
  address: z.string().trim().max(300),
  timeZone: z.string().max(60),
  phone: z.string().trim().max(40),
}
