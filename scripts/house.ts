import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { firstImpureFloor, floors, impure, roomsWithLibraries } from './floors.table.ts'

export interface SourceFile {
  /** Relative to `src`, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Every module under a folder, tests left out. */
export const readHouse = (root: string): SourceFile[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|story)\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(root, path), 'utf8') }))

/** All that breaks the rules of the house, one sentence each: floors, circles, purity, barrels. */
export function inspect(files: readonly SourceFile[]): string[] {
  const faults = files.flatMap(faultsOfFile)
  return [...faults, ...circles(files).map((circle) => `circle: ${circle.join(' → ')}`)]
}

const room = (path: string): string => path.split('/')[0] ?? ''

function faultsOfFile(file: SourceFile): string[] {
  const own = room(file.path)
  const floor = floors[own]
  if (floor === undefined) return [`${file.path}: no floor is known for the room “${own}”`]
  const faults: string[] = []
  if (/(?:^|\/)(?:index|utils?|helpers?)\.tsx?$/.test(file.path))
    faults.push(`${file.path}: barrels and grab bags have no place`)
  const code = withoutComments(file.text)
  if (/^export\s+(?:\*|\{[^}]*\})\s+from\b/m.test(code)) faults.push(`${file.path}: re-exports what another file holds`)
  for (const target of importsOf(file)) {
    if (!target.startsWith('.')) {
      if (floor < firstImpureFloor && (!roomsWithLibraries.has(own) || target.startsWith('node:')))
        faults.push(`${file.path}: a pure room imports ${target}`)
      continue
    }
    const path = resolve(file.path, target)
    const theirs = room(path)
    const theirFloor = floors[theirs]
    if (theirFloor === undefined) faults.push(`${file.path}: imports ${target}, which leaves the house`)
    else if (theirs !== own && theirFloor >= floor)
      faults.push(`${file.path}: imports ${path}, which is ${theirFloor === floor ? 'on the same floor' : 'higher up'}`)
  }
  if (floor < firstImpureFloor)
    for (const [pattern, what] of impure) {
      const hit = pattern.exec(code)
      if (hit) faults.push(`${file.path}: a pure room reaches for ${what} (${hit[0]})`)
    }
  return faults
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const importsOf = (file: SourceFile): string[] =>
  [...withoutComments(file.text).matchAll(/(?<!['"`])(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, target]) => target ?? '',
  )

const resolve = (path: string, target: string): string =>
  relative('.', normalize(join(dirname(path), target)))
    .split(sep)
    .join('/')

/** Every circle of imports, found by walking depth first; type imports count. */
function circles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolve(file.path, target)),
    ]),
  )
  const found: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const walk = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path])
      return
    }
    state.set(path, 'open')
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const { path } of files) walk(path, [])
  return found
}
