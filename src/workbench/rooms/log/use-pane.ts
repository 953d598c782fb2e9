import { type Search, useGo, useRoomSearch } from '../../shell/go.tsx'

/** What the address asks of the open tab, and how to ask for something else: a change goes back to the first page. */
export function usePane(): { readonly search: Search; readonly change: (changed: Search) => void } {
  const search = useRoomSearch()
  const go = useGo()
  const change = (changed: Search) =>
    go({ to: '/log', search: { ...search, after: undefined, ...changed, tab: search['tab'] } })
  return { search, change }
}

/** Of what the address says, what a list may be asked. */
export const askedOf = <Name extends string>(search: Search, names: readonly Name[]): Partial<Record<Name, string>> =>
  Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]] as const] : []))) as Partial<
    Record<Name, string>
  >
