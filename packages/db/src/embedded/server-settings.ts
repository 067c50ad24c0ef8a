const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** A commit that was answered is on the disk: messages and money depend on it. */
export const durableSettings: Record<string, string> = {
  ...always,
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
}

/** For tests only, where a crash costs nothing. */
export const ephemeralSettings: Record<string, string> = {
  ...always,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  shared_buffers: '256MB',
}
