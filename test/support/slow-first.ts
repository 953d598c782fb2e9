import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Folders whose files take longest: begun last, they would run on alone when all others are done. */
const slowFirst = [
  'test/browser',
  'test/crash',
  'test/portal',
  'test/demo',
  'test/cli',
  'test/reading',
  'test/jobs',
  'test/http',
]

/** Files in the order in which a run of all of them ends soonest. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root
    const place = ({ moduleId }: TestSpecification): number => {
      const path = relative(root, moduleId).replaceAll('\\', '/')
      const at = slowFirst.findIndex((folder) => path.startsWith(`${folder}/`))
      return at === -1 ? slowFirst.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
