import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CaseTask } from '../casework/case-tasks.ts'
import type { Stage } from '../casework/stages.table.ts'
import type { TaskKind } from '../casework/task-kinds.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { patternOf } from './pattern-of.ts'

/** How near the day of a task is: passed; the office's own day has come; within seven days; later or without a day. */
export type Nearness = 'overdue' | 'now' | 'soon' | 'later'

/** What is asked of the list of tasks; everything that is given must hold. */
export interface TasksAsked {
  /** Kinds that are this person's to do. */
  readonly kinds: readonly TaskKind[]
  /** Only tasks of this section, where a task is a section's; for those who see no other. */
  readonly onlySection?: string
  readonly kind?: TaskKind
  readonly nearness?: Nearness
  readonly section?: string
  readonly text?: string
  /** Skip so many. */
  readonly from: number
  readonly limit: number
}

export interface ListedTask {
  readonly caseId: string
  readonly number: string
  readonly wanted: string
  readonly stage: Stage
  readonly matter: 'disclosure' | 'record-correction'
  readonly version: number
  readonly kind: TaskKind
  readonly ref: string | null
  readonly letter: CaseTask['letter'] | null
  /** Of the task, or of the case. */
  readonly section: string | null
  readonly dueOn: CivilDate | null
  readonly earlyOn: CivilDate | null
  /** By which the applicant must be answered; what the task is in aid of. */
  readonly replyOn: CivilDate | null
  readonly nearness: Nearness
}

export interface TaskCount {
  readonly kind: TaskKind
  readonly nearness: Nearness
  readonly count: number
}

/** What is to be done, most urgent first: one page, and how many there are of each kind and nearness whatever page is shown. */
export async function taskList(
  db: ReadonlyKysely<Schema>,
  organId: string,
  today: CivilDate,
  asked: TasksAsked,
): Promise<{ readonly tasks: readonly ListedTask[]; readonly counts: readonly TaskCount[]; readonly more: boolean }> {
  const tasks = tasksOf(organId, today, asked)
  const chosen = and([
    asked.kind !== undefined && sql<SqlBool>`kind = ${asked.kind}`,
    asked.nearness !== undefined && sql<SqlBool>`nearness = ${asked.nearness}`,
  ])
  const page = await db
    .selectFrom(tasks.as('task'))
    .selectAll()
    .where(chosen)
    .orderBy(sql`coalesce("dueOn", "earlyOn") nulls last, number desc, "caseId", kind, ref`)
    .offset(asked.from)
    .limit(asked.limit + 1)
    .execute()
  const counts = await db
    .selectFrom(tasks.as('task'))
    .select(['kind', 'nearness', sql<number>`count(*)::int`.as('count')])
    .groupBy(['kind', 'nearness'])
    .execute()
  return {
    tasks: page.slice(0, asked.limit),
    counts,
    more: page.length > asked.limit,
  }
}

const tasksOf = (
  organId: string,
  today: CivilDate,
  { kinds, onlySection, section, text }: TasksAsked,
) => sql<ListedTask>`(
  select c.case_id as "caseId", c.number, c.wanted, c.stage, c.matter, c.version, t.kind, t.ref, t.letter,
    coalesce(t.section, c.section) as section, t."dueOn", t."earlyOn", c.due_on as "replyOn",
    case when t."dueOn" < ${today}::date then 'overdue'
      when coalesce(t."earlyOn", t."dueOn") <= ${today}::date then 'now'
      when coalesce(t."earlyOn", t."dueOn") <= ${today}::date + 7 then 'soon'
      else 'later' end as nearness
  from case_register c
  cross join lateral json_to_recordset(c.tasks::json)
    as t(kind text, ref text, letter text, section text, "fromOn" date, "dueOn" date, "earlyOn" date)
  where c.organ_id = ${organId} and c.tasks <> '[]' and (t."fromOn" is null or t."fromOn" <= ${today}::date)
    and t.kind = any(${[...kinds]}::text[])
    and ${and([
      onlySection !== undefined && sql<SqlBool>`t.section = ${onlySection}`,
      section !== undefined && sql<SqlBool>`coalesce(t.section, c.section) = ${section}`,
      text !== undefined && sql<SqlBool>`(c.wanted ilike ${patternOf(text)} or c.number ilike ${patternOf(text)})`,
    ])})`

const and = (conditions: readonly (RawBuilder<SqlBool> | false)[]): RawBuilder<SqlBool> => {
  const given = conditions.filter((condition) => condition !== false)
  return given.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(given, sql` and `)}`
}

/** Sections that cases are with, for choosing one. */
export async function knownSections(db: ReadonlyKysely<Schema>, organId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('case_register')
    .select('section')
    .distinct()
    .where('organ_id', '=', organId)
    .where('section', 'is not', null)
    .orderBy('section')
    .limit(200)
    .execute()
  return rows.flatMap(({ section }) => section ?? [])
}
