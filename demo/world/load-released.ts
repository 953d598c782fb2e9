import { releaseAnswer } from '../../src/services/release-answer.ts'
import type { Happening } from './happening.ts'
import { releasedAnswers } from './released.table.ts'
import type { Scene } from './scene.ts'
import { staff } from './staff.table.ts'

/** Answered requests that the office put on the disclosure log. */
export const releaseHappenings = (scene: Scene): Happening[] =>
  releasedAnswers.map(({ day, of, title, summary }) => ({
    day,
    does: async () => {
      const caseId = scene.cases.get(of)?.caseId
      if (caseId === undefined) throw new Error(`There is no case ${of}`)
      const released = await releaseAnswer(scene.office, staff['负责'], { caseId, title, summary })
      if (!released.ok) throw new Error(`${day} ${of}: ${JSON.stringify(released.no)}`)
    },
  }))
