/** One message to one person, ready for the mail server. */
export interface Letter {
  to: { name: string; address: string }
  customerId: string | null
  /** The business's name, under which the installation's address sends. */
  fromName: string
  /** The business's own address, where answers go. */
  replyTo: string | null
  subject: string
  html: string
  text: string
  calendar?: { name: string; text: string }
  attachment?: Attachment
}

/** A file that goes with a message. */
export interface Attachment {
  name: string
  type: string
  bytes: Uint8Array
}

/** What is known of a message before it is written. */
export interface About {
  /** One per message and recipient; the Message-ID is made of it. */
  key: string
  businessId: string | null
  kind: string
  audience: 'customer' | 'provider' | 'staff'
  bookingId?: string
  /** The scope's now. */
  now: Date
  urgent?: boolean
}
