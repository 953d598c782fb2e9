import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The workbench: one page under `/desk/`, rooms loaded when opened. */
export default defineConfig({
  root: 'src/workbench',
  base: '/desk/',
  plugins: [react()],
  build: { outDir: '../../dist/desk', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { proxy: { '/api': 'http://127.0.0.1:8630' } },
})
