/** The first stop of the keyboard: past the navigation, to the content. */
export function SkipLink({ label, to = '#main' }: { label: string; to?: string }) {
  return (
    <a
      href={to}
      className="fixed top-3 left-3 z-70 -translate-y-24 rounded-lg bg-ink px-4 py-3 font-medium text-canvas focus:translate-y-0"
    >
      {label}
    </a>
  )
}
