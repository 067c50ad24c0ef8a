import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [tailwindcss()],
  esbuild: { jsx: 'automatic' },
  server: { port: 3999, host: '127.0.0.1' },
  build: { outDir: '../build/gallery', emptyOutDir: true },
})
