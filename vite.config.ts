import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser's side. `npm run build` leaves it in dist/client, from where the server serves it. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    /** Fonts stay files of their own, so that they are fetched only when a page needs their letters. */
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 700,
  },
  server: {
    port: 5173,
    /** `npx vite` beside a running server: pages from here, rooms and requests from there. */
    proxy: Object.fromEntries(
      ['/api', '/matchmake', '/processId'].map(path => [
        path,
        { target: `http://localhost:${process.env.PORT ?? 2567}`, ws: true },
      ]),
    ),
  },
})
