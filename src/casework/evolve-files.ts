import type { Evolutions } from './evolution.ts'

/** Files the office put into the case. */
export const fileEvolutions = {
  'file-added': (file, { on, by, fileId, purpose, size, hash }) => ({
    ...file,
    files: [...file.files, { fileId, purpose, size, hash, on, by }],
  }),
  'file-taken-off': (file, { on, by, fileId, reason }) => ({
    ...file,
    files: file.files.map((one) => (one.fileId === fileId ? { ...one, takenOff: { on, by, reason } } : one)),
  }),
} satisfies Partial<Evolutions>
