import { type JobName, jobs } from '../jobs.ts'

/** Whether a job of that name is still in the catalogue. */
export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name)
