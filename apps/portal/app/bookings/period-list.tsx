/** The dates of an event, one to a line. */
export function PeriodList({ periods }: { periods: readonly { startsAt: string; text: string }[] }) {
  return (
    <ul className="space-y-0.5 tabular-nums">
      {periods.map(({ startsAt, text }) => (
        <li key={startsAt}>
          <time dateTime={startsAt} className="inline-block first-letter:uppercase">
            {text}
          </time>
        </li>
      ))}
    </ul>
  )
}
