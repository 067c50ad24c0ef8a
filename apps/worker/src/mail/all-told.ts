/** Waits until each has been told or could not be, and then fails if one could not: a retry reaches only those (MSG-1). */
export async function allTold(tellings: Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(tellings)
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}
