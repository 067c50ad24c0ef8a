import type { SystemScope } from '@foyer/domain/scope'

/** Whether the link of a message is all a customer needs; with passwords required it leads to the password (ACC-3). */
export const signsIn = ({ settings }: SystemScope): boolean => !settings.panelAccess.requirePassword
