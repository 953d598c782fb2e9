import { useState } from 'react'
import type { ImportJob, Mapping } from './import-data.ts'

const place = (id: string): string => `gongkai.import.${id}`

/** What was settled for an import: kept in this browser until it is begun, and with the import from then on. */
export function useMapping({ importId, mapping: begun }: ImportJob) {
  const [mapping, setMapping] = useState<Mapping>(() => kept(importId) ?? begun ?? {})
  const change = (changed: Mapping) => {
    sessionStorage.setItem(place(importId), JSON.stringify(changed))
    setMapping(changed)
  }
  return {
    mapping,
    settleColumn: (heading: string, field: string | null) =>
      change({ ...mapping, columns: { ...mapping.columns, [heading]: field } }),
    settleDefault: (field: string, value: string | undefined) => {
      const { [field]: _old, ...others } = mapping.defaults ?? {}
      change({ ...mapping, defaults: value === undefined ? others : { ...others, [field]: value } })
    },
    settleWord: (field: string, word: string, code: string) =>
      change({ ...mapping, words: { ...mapping.words, [field]: { ...mapping.words?.[field], [word]: code } } }),
  }
}

export type Settling = ReturnType<typeof useMapping>

function kept(id: string): Mapping | undefined {
  const text = sessionStorage.getItem(place(id))
  return text === null ? undefined : (JSON.parse(text) as Mapping)
}
