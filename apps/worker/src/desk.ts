import type { Installation } from '@foyer/domain/installation'
import type { JobName, JobPayload } from '@foyer/domain/jobs'
import type { Mailer } from './mail/mailer.ts'

/** What every job works with. */
export interface Desk {
  installation: Installation
  mailer: Mailer
  /** Where links lead; never taken from a request (C9). */
  portalUrl: string
  adminUrl: string
}

/** Loads the state again, does nothing if the job is stale, and acts; throwing means that it is tried again later. */
export type JobHandler<N extends JobName> = (desk: Desk, payload: JobPayload<N>) => Promise<void>
