/** Whole-number division that rounds a half up; numerator ≥ 0. Exact up to 2^53, beyond that it counts in big integers. */
export function divideHalfUp(numerator: number, denominator: number): number {
  if (Number.isSafeInteger(numerator * 2 + denominator))
    return Math.floor((numerator * 2 + denominator) / (denominator * 2))
  return Number((BigInt(numerator) * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n))
}

/** Spreads an amount over shares in proportion, to the unit: what rounding leaves goes to the largest remainders, the first among equals. */
export function apportion(amount: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, each) => total + each, 0)
  if (sum === 0) return shares.map(() => 0)
  const exact = shares.map((share) => (BigInt(amount) * BigInt(share)) / BigInt(sum))
  const parts = exact.map(Number)
  const left = amount - parts.reduce((total, each) => total + each, 0)
  const byRemainder = shares
    .map((share, place) => ({ place, remainder: (BigInt(amount) * BigInt(share)) % BigInt(sum) }))
    .sort((one, other) => Number(other.remainder - one.remainder) || one.place - other.place)
  for (const { place } of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1
  return parts
}
