import { type ComponentType, lazy } from 'react'

/** A room that is fetched when it is opened: the module, and which of its components is the room. */
export const lazyRoom = <Name extends string>(load: () => Promise<Readonly<Record<Name, ComponentType>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))
