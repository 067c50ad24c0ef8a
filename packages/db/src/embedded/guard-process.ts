import { spawn } from 'node:child_process'

// Reads one line: an answer means that all is well, the end of the pipe that this process is gone, even by SIGKILL.
const SCRIPT = `read -r answer && exit 0
kill -s "$1" -- "$2" 2>/dev/null
for second in 1 2 3 4 5 6 7 8 9 10; do kill -s 0 -- "$2" 2>/dev/null || break; sleep 1; done
kill -s KILL -- "$2" 2>/dev/null
[ -z "$3" ] || rm -rf -- "$3"`

export type Guard = { release(): void }

/**
 * Sees to it that a child ends when this process does, however it does, and its temporary folder with it.
 * A negative id means a process group.
 */
export function guardProcess(pid: number, signal: 'TERM' | 'INT', temporaryFolder = ''): Guard {
  if (process.platform === 'win32') return { release: () => undefined }
  const guard = spawn('/bin/sh', ['-c', SCRIPT, 'guard', signal, String(pid), temporaryFolder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.on('error', () => undefined)
  guard.stdin.on('error', () => undefined)
  guard.unref()
  return { release: () => guard.stdin.end('released\n') }
}
