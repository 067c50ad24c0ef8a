/** What is said once something is done. Only the server says it. */
export const toasts = {
  moved: 'Moved to {when}',
  canceled: 'Cancelled: {when}',
  restored: 'It takes place after all: {when}',
  edited: 'Your changes are saved',
  undoTooLate: 'This could be taken back for three minutes only.',
  undoTaken: 'The time has been taken by somebody else meanwhile.',
  undoOverlaps: 'You have another appointment at that time now.',
  saved: 'Saved',
  signedOut: 'You have signed out',
  loginEnded: 'Signed out there',
  passwordSet: 'Your password is set',
  cardRemoved: 'The card is removed',
  feeCardGiven: 'Thank you, your card is noted for this booking',
}
