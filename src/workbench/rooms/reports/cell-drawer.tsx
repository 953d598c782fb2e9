import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Form, Input } from 'antd'
import { cellName } from '../../../annual-report/cell-name.ts'
import { definitionOf, definitions } from '../../../annual-report/definitions.table.ts'
import { splitKey } from '../../../annual-report/cell-name.ts'
import { countedFigures } from '../../../annual-report/desk/working-draft.ts'
import { editions } from '../../../annual-report/editions.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { ledgersWords } from '../ledgers/ledgers-words.table.ts'
import { yuanOf } from '../ledgers/money.ts'
import { type Desk, madeOf, mayNow, nameOf, useReportAct } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import { bracketed } from '../../words/bracketed.ts'

interface CellAsked {
  readonly desk: Desk
  readonly cell: string | undefined
  readonly value: number | string | undefined
  readonly close: () => void
}

/** One figure opened: what it counts, the cases and entries behind it, and what a person entered instead. */
export function CellDrawer({ desk, cell, value, close }: CellAsked) {
  const { say } = useWords()
  const edition = editions[desk.basis.edition]
  return (
    <Drawer
      open={cell !== undefined}
      onClose={close}
      size={560}
      title={cell === undefined ? '' : say(cellName(edition, cell))}
      destroyOnHidden
    >
      {cell !== undefined && <Opened desk={desk} cell={cell} value={value} />}
    </Drawer>
  )
}

const kinds = { requests: reportsWords.request, disputes: reportsWords.dispute, ledger: reportsWords.entry } as const

function Opened({ desk, cell, value }: Pick<CellAsked, 'desk' | 'value'> & { readonly cell: string }) {
  const { say, language } = useWords()
  const year = String(desk.year)
  const { table, row } = splitKey(cell)
  const definition = definitions[definitionOf(table, { row })]
  const query = useQuery({
    queryKey: ['reports', year, 'figure', cell],
    queryFn: ({ signal }) => read('/reports/{year}/figures/{key}', { params: { year, key: cell }, signal }),
  })
  return (
    <div className={styles['drawer']}>
      <p className={styles['big']}>{value === undefined || value === '' ? say(reportsWords.blank) : value}</p>
      {definition && (
        <p className="soft">
          {say(definition.says)}
          {bracketed(formatCitation(definition.cite, language), say)}
        </p>
      )}
      <HandEntry desk={desk} cell={cell} />
      <h3>{say(reportsWords.behind)}</h3>
      <Loaded query={query} rows={4}>
        {({ behind }) =>
          behind.length === 0 ? (
            <p className="soft">{say(reportsWords.nothingBehind)}</p>
          ) : (
            <ul className={styles['behind']}>
              {behind.map(({ of, id, number, what, from, until, as, share }) => (
                <li key={`${of}${id}`}>
                  <span className="soft">{say(kinds[of])}</span> <Named of={of} id={id} number={number} what={what} />{' '}
                  <span className="digits soft">
                    {from}
                    {until !== undefined && ` – ${until}`}
                  </span>
                  <br />
                  {of === 'ledger' && number === '' ? '' : what} {as !== undefined && <em>{labelOf(as)}</em>}{' '}
                  {share !== 1 && <b className="digits">{shareOf(share)}</b>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  )

  /** Money is counted in fen and read in yuan. */
  function shareOf(share: number): string {
    return cell.endsWith('.amount') ? say(ledgersWords.yuan, { yuan: yuanOf(share) }) : String(share)
  }

  function labelOf(code: string): string {
    const rows: Readonly<Record<string, { readonly label: { readonly zh: string; readonly en: string } }>> = outcomes
    const found = rows[code]
    return found ? say(found.label) : ''
  }
}

/** What stands behind a figure by its number, as the way to it; an entry without a number by its title. */
function Named({
  of,
  id,
  number,
  what,
}: {
  readonly of: keyof typeof kinds
  readonly id: string
  readonly number: string
  readonly what: string
}) {
  const { say } = useWords()
  if (of === 'requests') return <Go to={`/cases/${id}`}>{number}</Go>
  if (of === 'ledger') return <Go to={`/ledgers/${id}`}>{number || what || say(kinds.ledger)}</Go>
  return <span>{number}</span>
}

/** What was entered by hand, who says so and why; and the form for it, where one may. */
function HandEntry({ desk, cell }: Pick<CellAsked, 'desk'> & { readonly cell: string }) {
  const { say } = useWords()
  const [form] = Form.useForm<{ value: string; reason: string }>()
  const entered = desk.byHand[cell]
  const enter = useReportAct(String(desk.year), desk.version, () => form.resetFields())
  return (
    <>
      {entered && (
        <div className={styles['note']}>
          <p>
            {say(reportsWords.byHandSays, {
              who: nameOf(desk, entered.by),
              on: entered.on,
              value: entered.value,
              counted: entered.counted === '' ? say(reportsWords.blank) : entered.counted,
              reason: entered.reason,
            })}
          </p>
          {mayNow(desk, 'take-back-figure') && (
            <Button
              size="small"
              loading={enter.isPending}
              onClick={() => enter.mutate({ type: 'take-back-figure', cell })}
            >
              {say(reportsWords.takeBack)}
            </Button>
          )}
        </div>
      )}
      {mayNow(desk, 'enter-figure') && (
        <details className={styles['fold']}>
          <summary>{say(reportsWords.enterByHand)}</summary>
          <p className="soft">{say(reportsWords.handHint)}</p>
          <Form
            form={form}
            layout="vertical"
            initialValues={{ value: String(entered?.value ?? countedOf(desk, cell)), reason: entered?.reason ?? '' }}
            onFinish={({ value, reason }) =>
              enter.mutate({ type: 'enter-figure', cell, value: /^\d+$/.test(value) ? Number(value) : value, reason })
            }
          >
            <Form.Item name="value" label={say(reportsWords.value)} rules={[{ required: true }]}>
              <Input inputMode="decimal" maxLength={40} />
            </Form.Item>
            <Form.Item name="reason" label={say(reportsWords.reason)} rules={[{ required: true }]}>
              <Input.TextArea rows={2} maxLength={2000} />
            </Form.Item>
            <Button type="primary" htmlType="submit" loading={enter.isPending}>
              {say(reportsWords.save)}
            </Button>
          </Form>
        </details>
      )}
      {enter.error && <TroubleNotice error={enter.error} />}
    </>
  )
}

const countedOf = (desk: Desk, cell: string): string => String(countedFigures(madeOf(desk).basis)[cell] ?? '')
