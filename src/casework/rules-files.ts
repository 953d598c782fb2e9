import { willDisclose } from './gave-information.ts'
import { refuse } from './refusals.table.ts'
import { happens, refused, type Rules } from './ruling.ts'

/**
 * Files the office puts into a case, and takes off again: a section only what it put in itself. Once a reply that discloses is
 * approved, nobody looks at what is provided any more before it reaches the applicant: only the head puts it in then.
 */
export const fileRules = {
  'add-file': {
    rule: (state, file, { on, actor }) => {
      if (state.files.some(({ fileId }) => fileId === file.fileId)) return refused('nothing-changed')
      if (file.purpose === 'records' && willDisclose(state) && !actor.roles.includes('head'))
        return refused('reaches-applicant')
      return happens({ type: 'file-added', on, by: actor.id, ...file })
    },
  },
  'take-off-file': {
    refusedWhile: ({ files }) =>
      files.some(({ takenOff }) => !takenOff) ? undefined : refuse('nothing-asked', { what: 'file' }),
    rule: ({ files }, { fileId, reason }, { on, actor }) => {
      const file = files.find((one) => one.fileId === fileId)
      if (!file) return refused('unknown-reference', { what: 'file', id: fileId })
      if (file.takenOff) return refused('already-answered')
      const ofOffice = actor.roles.some((role) => role === 'clerk' || role === 'head')
      if (!ofOffice && file.by !== actor.id) return refused('not-own-file')
      return happens({ type: 'file-taken-off', on, by: actor.id, fileId, reason })
    },
  },
} satisfies Partial<Rules>
