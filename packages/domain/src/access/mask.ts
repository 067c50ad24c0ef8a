/** "m•••@example.com": enough to recognise an own address, too little to learn another's. */
export const maskEmail = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••')
