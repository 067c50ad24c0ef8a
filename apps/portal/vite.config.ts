import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import { compileMessages } from './server/compile-messages.ts'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Icons of few pages only. */
const rare =
  'calendar-check|circle-x|download|eye|eye-off|file-pen-line|file-text|hourglass|lock|mail|minus|plus|receipt-text|search|sparkles|undo-2|users-round'

const isShared = new RegExp(
  `lucide-react/(?!.*/(?:${rare})\\.)|packages/ui/src/(avatar|badge|brand-mark|button|button-style|card|class-names|icon-button|section|skip-link|spinner|submit-button|toast|toast-region)\\.|portal/app/(contact-details|error-page|nonce|page-title|paths|use-business)\\.`,
)

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    compileMessages(),
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: false, // two fetchers race for a route that is still unknown: decision 007
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  // The manifest names the chunk of each language, so that the page can ask for it at once.
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      // The server is one file, so that it knows where it lies; browsers get what all pages share in one.
      output: isSsrBuild
        ? { inlineDynamicImports: true }
        : { manualChunks: (id) => (isShared.test(id) ? 'shared' : undefined) },
    },
  },
  // Looked for by itself, what to bundle for the browser would be found in the loaders of routes, which never get there.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@remix-run/react',
      'react-router-dom',
    ],
  },
  ssr: { noExternal: [/^@foyer\//, /^lucide-react/, 'use-intl', 'icu-minify'] },
}))
