declare module 'mailparser' {
  export interface ParsedMail {
    subject?: string
    messageId?: string
    text?: string
    html?: string | false
    headers: Map<string, unknown>
    headerLines: readonly { key: string; line: string }[]
    attachments: { filename?: string; contentType: string; content: Buffer }[]
  }
  export function simpleParser(source: Buffer): Promise<ParsedMail>
}
