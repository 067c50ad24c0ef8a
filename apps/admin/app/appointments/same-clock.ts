/** Whether the browser's clock shows what the business's shows, so that a line for now would stand in the right place. */
export function sameClock(nowOnWall: string, now: string): boolean {
  const local = new Date(now)
  const wall = new Date(nowOnWall)
  return Math.abs(local.getTime() - wall.getTime()) < 60_000
}
