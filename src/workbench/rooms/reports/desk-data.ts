import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReportBasis } from '../../../annual-report/desk/report-basis.ts'
import type { Passage } from '../../../annual-report/desk/report-events.ts'
import type { FixedReport } from '../../../annual-report/desk/standing-report.ts'
import type { ReportCommandType } from '../../../annual-report/desk/report-commands.ts'
import type { ReportFile } from '../../../annual-report/desk/report-file.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { AnswerOf, BodyOf } from '../../calls/answers.ts'
import { act, read } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'

/** A report as the API tells it. */
export type Desk = AnswerOf<'get', '/reports/{year}/draft'>

export type Card = AnswerOf<'get', '/reports'>['reports'][number]

type Command = BodyOf<'post', '/reports/{year}/commands'>['command']

/** What the rules and the draft are made of: the same values as in the office, days as text. */
export interface Made {
  readonly basis: ReportBasis
  readonly additions: Pick<ReportFile, 'byHand' | 'written'>
  readonly explained: ReportFile['explained']
  readonly today: CivilDate
  readonly fixed: FixedReport | undefined
}

/** The parts of an answer that pure code reads; their shape is held by the API. */
export const madeOf = ({ basis, byHand, written, explained, today, fixed }: Desk): Made =>
  ({ basis, additions: { byHand, written }, explained, today, fixed }) as unknown as Made

/** A passage that is being written and not saved yet, laid over what is saved. */
export const withUnsaved = (
  additions: Made['additions'],
  unsaved: Readonly<Partial<Record<Passage, readonly string[]>>>,
  today: CivilDate,
): Made['additions'] => ({
  ...additions,
  written: {
    ...additions.written,
    ...Object.fromEntries(
      Object.entries(unsaved).map(([passage, paragraphs]) => [passage, { paragraphs, by: '', on: today }]),
    ),
  },
})

export const useDesk = (year: string) =>
  useQuery({
    queryKey: ['reports', year, 'draft'],
    queryFn: ({ signal }) => read('/reports/{year}/draft', { params: { year }, signal }),
  })

/** Does one command on the report before one's eyes, and reads it anew. */
export function useReportAct(year: string, seen: number, done?: () => void) {
  const client = useQueryClient()
  return useAct({
    send: (command: Command, key: string) =>
      act('/reports/{year}/commands', { params: { year }, body: { command, seen }, key }),
    done: () => {
      void client.invalidateQueries({ queryKey: ['reports'] })
      done?.()
    },
  })
}

/** Whether the person may do this now, by the table the office asks. */
export const mayNow = ({ available }: Desk, type: ReportCommandType): boolean =>
  available.some((one) => one.type === type)

/** A person by name where it is known. */
export const nameOf = ({ names }: Pick<Desk, 'names'>, id: string): string => names[id] ?? id
