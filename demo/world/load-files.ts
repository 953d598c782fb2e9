import { attachRecords } from '../../src/services/attach-records.ts'
import { takeOffFile } from '../../src/services/take-off-file.ts'
import { caseFiles, type FileTold } from './files.table.ts'
import type { Happening } from './happening.ts'
import { countedIds } from './ids.ts'
import type { Scene } from './scene.ts'
import { staff } from './staff.table.ts'

/** Files the office put into cases, and the one that was put into the wrong case. */
export function fileHappenings(scene: Scene): Happening[] {
  const newId = countedIds('files')
  const ids = new Map<FileTold, string>()
  const caseOf = ({ of }: FileTold): string => {
    const found = scene.cases.get(of)?.caseId
    if (found === undefined) throw new Error(`There is no case ${of}`)
    return found
  }
  const putIn = (told: FileTold) => async () => {
    const { who, purpose, name, text } = told
    const key = newId()
    const handedIn = { caseId: caseOf(told), actor: staff[who], purpose, name, bytes: Buffer.from(text), key }
    const kept = await attachRecords({ ...scene.office, newId }, handedIn)
    if (!kept.ok) throw new Error(`${told.day} ${name}: ${kept.no.code}`)
    ids.set(told, kept.value.id)
    scene.done.add('add-file')
  }
  const takeOff = (told: FileTold, reason: string) => async () => {
    const taken = { caseId: caseOf(told), fileId: ids.get(told) ?? '', reason }
    const done = await takeOffFile({ ...scene.office, newId }, staff[told.who], taken)
    if (!done.ok) throw new Error(`${told.name}: ${done.no.code}`)
    scene.done.add('take-off-file')
  }
  return caseFiles.flatMap((told) => [
    { day: told.day, does: putIn(told) },
    ...(told.off ? [{ day: told.off.day, does: takeOff(told, told.off.reason) }] : []),
  ])
}
