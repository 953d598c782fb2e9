import { expect, test } from 'vitest'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import type { CaseFile, LetterKept } from '../../src/casework/case-file.ts'
import { dueOf } from '../../src/casework/case-clock.ts'
import { casework } from '../../src/casework/casework.ts'
import { noCase } from '../../src/casework/no-case.ts'
import type { CivilDate } from '../../src/kernel/civil-date.ts'
import { composeLetter } from '../../src/letters/compose-letter.ts'
import { nationalCalendar } from '../../src/statute/working-calendar.ts'
import { sampleOrgan } from '../support/sample-letters.ts'
import { tellCase } from '../support/tell-case.ts'
import { caseStories } from './case-stories.ts'

/** The letter as it would leave on a day, from the case as it stands. */
function leaving(file: CaseFile, { letterId, key }: LetterKept, on: CivilDate) {
  const number = '云商公开〔2026〕12号'
  const sent: CaseEvent = {
    type: 'letter-sent',
    on,
    letterId,
    key,
    number,
    route: 'post',
    template: '',
    version: 0,
    hash: '',
  }
  const due = dueOf(casework.evolve(file, sent), nationalCalendar)
  return composeLetter({
    file,
    letter: { letterId, key },
    organ: sampleOrgan,
    parties: { applicant: { name: '陈思远' }, party: { name: '云溪福满多超市有限公司' } },
    number,
    on,
    route: 'post',
    ...(due && { dueOn: due.due }),
  })
}

for (const story of caseStories)
  test(`every letter can be composed when it leaves: ${story.name}`, () => {
    let file = noCase
    for (const event of tellCase(story).events) {
      if (event.type === 'letter-sent') {
        const letter = file.letters.find(({ letterId }) => letterId === event.letterId)
        const composed = letter && leaving(file, letter, event.on)
        expect(composed?.ok ? undefined : composed?.no, `${event.key} on ${event.on}`).toBeUndefined()
      }
      file = casework.evolve(file, event)
    }
  })
