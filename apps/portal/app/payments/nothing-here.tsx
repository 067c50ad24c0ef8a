import { Card } from '@foyer/ui/card'
import { EmptyState, type EmptyStateProps } from '@foyer/ui/empty-state'

/** One sentence and one way on, in a card of its own. */
export const NothingHere = (props: EmptyStateProps) => (
  <Card padding="none">
    <EmptyState {...props} />
  </Card>
)
