import { build } from 'esbuild'

// Packages of the workspace are TypeScript source and go into the bundle; what npm installed stays outside.
const installed = {
  name: 'installed-packages-stay-outside',
  setup(pending) {
    pending.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@foyer/') ? undefined : { path, external: true },
    )
  },
}

await build({
  entryPoints: [process.argv[2] ?? 'src/main.ts'],
  outfile: process.argv[3] ?? 'build/main.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [installed],
})
