/** What the file of an invoice is called: its number, as far as every file system takes it. */
export const fileNameOf = ({ number }: { number: string }): string =>
  `${number
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')}.pdf`
