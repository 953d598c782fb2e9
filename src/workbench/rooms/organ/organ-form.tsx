import { App, Button, Form } from 'antd'
import { useEffect, useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { recordChanges } from '../../../organ/record-changes.ts'
import type { RecordFieldName } from '../../../organ/record-fields.table.ts'
import { recordGroups, type RecordGroup, type RecordGroupRow } from '../../../organ/record-groups.table.ts'
import { formatCitation } from '../../../statute/citation.ts'
import type { BodyOf } from '../../calls/answers.ts'
import { act } from '../../calls/call.ts'
import { CallTrouble } from '../../calls/trouble.ts'
import { useAct } from '../../calls/use-act.ts'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { GuideCheck } from './guide-check.tsx'
import { type OrganDesk, useOrganChanged } from './organ-data.ts'
import { fieldId, OrganField } from './organ-field.tsx'
import { fieldLabel, OrganHistory } from './organ-history.tsx'
import { faultsIn, fieldNames, fieldRow, recordTyped, type OrganTyped, typedFrom } from './organ-typed.ts'
import { organWords } from './organ-words.table.ts'
import styles from './organ.module.css'
import { bracketed } from '../../words/bracketed.ts'

const groups = Object.keys(recordGroups) as readonly RecordGroup[]

/** The whole record in groups, checked as it is typed by what the server holds it to, and saved as one change. */
export function OrganForm({ desk }: { readonly desk: OrganDesk }) {
  const { say } = useWords()
  const { message } = App.useApp()
  const changed = useOrganChanged()
  const [form] = Form.useForm<OrganTyped>()
  const [start] = useState(() => typedFrom(desk))
  const [typed, setTyped] = useState(start)
  const record = recordTyped(typed)
  const faults = faultsIn(record)
  const changes = recordChanges(recordTyped(start), record)
  const saving = useAct({
    send: (body: BodyOf<'post', '/organ/record'>, key) => act('/organ/record', { body, key }),
    done: ({ moved }) => {
      void message.success(
        moved.length > 0
          ? say(organWords.moved, { n: moved.length, numbers: moved.join(say(marks.list)) })
          : say(organWords.saved),
      )
      void changed()
    },
  })
  useWarnBeforeLeaving(changes.length > 0)
  const goTo = (name: RecordFieldName) => {
    const field = document.getElementById(fieldId(name))
    field?.scrollIntoView({ block: 'center' })
    field?.focus()
  }
  const save = () => {
    const [first] = faults
    if (first !== undefined) return goTo(first)
    if (changes.length > 0) saving.mutate({ record, seen: desk.version })
  }
  const discard = () => {
    form.setFieldsValue({ ...Object.fromEntries(fieldNames.map((name) => [name, undefined])), ...start })
    setTyped(start)
    saving.reset()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={start}
      onValuesChange={(_, all: OrganTyped) => setTyped({ ...start, ...all })}
      onFinish={save}
    >
      <div className={styles['organ']}>
        <div className={styles['entries']}>
          {groups.map((group) => (
            <Sheet key={group} title={say(recordGroups[group].label)}>
              <GroupSays group={group} />
              <div className={styles['fields']}>
                {fieldNames
                  .filter((name) => fieldRow(name).group === group)
                  .map((name) => (
                    <OrganField key={name} name={name} typed={typed} faulty={faults.has(name)} />
                  ))}
              </div>
            </Sheet>
          ))}
          {saving.error && (
            <TroubleNotice error={saving.error} again={isMoved(saving.error) ? () => void changed() : save} />
          )}
          <div className={styles['bar']} role="status">
            <span className={faults.size > 0 ? styles['gaps'] : 'soft'}>
              {faults.size > 0
                ? say(organWords.wrong, { n: faults.size })
                : changes.length === 0
                  ? say(organWords.unchanged)
                  : say(organWords.changed, {
                      n: changes.length,
                      fields: changes.map(({ field }) => fieldLabel(field, say)).join(say(marks.list)),
                    })}
            </span>
            <Button disabled={changes.length === 0} onClick={discard}>
              {say(organWords.discard)}
            </Button>
            <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={changes.length === 0}>
              {say(organWords.save)}
            </Button>
          </div>
        </div>
        <div className={styles['check']}>
          <GuideCheck profile={record.profile} typed={typed} desk={desk} goTo={goTo} />
        </div>
        <div className={styles['past']}>
          <OrganHistory desk={desk} />
        </div>
      </div>
    </Form>
  )
}

function GroupSays({ group }: { readonly group: RecordGroup }) {
  const { say, language } = useWords()
  const { says, cite }: RecordGroupRow = recordGroups[group]
  return says && cite ? <p className="soft">{`${say(says)}${bracketed(formatCitation(cite, language), say)}`}</p> : null
}

const isMoved = (error: unknown): boolean =>
  error instanceof CallTrouble && error.trouble.kind === 'refused' && error.trouble.error.code === 'organ-moved-on'

/** The browser asks before a page with changes is left. */
function useWarnBeforeLeaving(changes: boolean): void {
  useEffect(() => {
    if (!changes) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [changes])
}
