/** A code counts the same however it is written: without the blanks around it, in capitals. */
export const codeInCapitals = (typed: string): string => typed.trim().toUpperCase()

/** 3 to 30 letters, digits, - and _. */
export const isCode = (code: string): boolean => /^[A-Z0-9][A-Z0-9_-]{2,29}$/.test(code)
