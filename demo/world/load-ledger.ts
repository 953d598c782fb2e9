import { type CivilDate, civilDate, civilDateOf } from '../../src/kernel/civil-date.ts'
import type { LedgerCommand } from '../../src/ledgers/ledger-commands.ts'
import { handleLedger } from '../../src/services/ledger-entries.ts'
import type { Office } from '../../src/services/office.ts'
import type { Happening } from './happening.ts'
import { decisions, documents, money } from './ledger.table.ts'
import { staff } from './staff.table.ts'

/** The day the bureau began to keep its ledgers here: what had been made before is entered on it. */
const ledgerBegins = '2022-12-01'

/** The entries of the ledgers as things that happen, each through the service of the house. */
export function ledgerHappenings(office: () => Office): Happening[] {
  const act = async (about: string, command: LedgerCommand, entryId?: string): Promise<string> => {
    const result = await handleLedger(office(), {
      actor: staff.副手,
      command,
      ...(entryId !== undefined && { entryId }),
    })
    if (!result.ok) throw new Error(`${office().today()} ${about} ${command.type}: ${JSON.stringify(result.no)}`)
    return result.value.entryId
  }
  return [
    ...documents.flatMap((told): Happening[] => {
      const { title, number, made, repealed, lapsed } = told
      const ended = repealed ?? lapsed
      let entryId = ''
      const enters = async () => {
        const contents = {
          kind: 'normative',
          title,
          number,
          count: 1,
          on: civilDate(made),
          publicOn: civilDate(made),
        } as const
        entryId = await act(number, { type: 'enter', contents })
      }
      const ends = async () => {
        await act(number, { type: 'end', ending: repealed === undefined ? 'lapsed' : 'repealed' }, entryId)
      }
      return [
        { day: made < ledgerBegins ? ledgerBegins : made, does: enters },
        ...(ended === undefined ? [] : [{ day: ended, does: ends }]),
      ]
    }),
    ...decisions.flatMap(({ kind, what, year, months }) =>
      months.flatMap((count, index): Happening[] => {
        if (count === 0) return []
        const on = lastOfMonth(year, index + 1)
        return [
          {
            day: on,
            does: async () => void (await act(what, { type: 'enter', contents: { kind, on, count, title: what } })),
          },
        ]
      }),
    ),
    ...money.map(({ kind, on, yuan, title }) => ({
      day: on,
      does: async () => {
        const contents = { kind, on: civilDate(on), count: 1, fen: yuan * 100, title }
        await act(title, { type: 'enter', contents })
      },
    })),
  ]
}

function lastOfMonth(year: number, month: number): CivilDate {
  const last = [31, 30, 29, 28].map((day) => civilDateOf(year, month, day)).find((day) => day !== undefined)
  if (last === undefined) throw new Error(`${year} has no month ${month}`)
  return last
}
