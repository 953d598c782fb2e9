import type { PublishedVersion } from '../../annual-report/desk/report-file.ts'
import { reportFileForms } from '../../annual-report/desk/report-events.ts'
import { reportFileName } from '../../services/publish-report.ts'
import { FileLink } from '../elements/file-link.tsx'
import type { View } from '../view.ts'
import { filePath } from './report-address.ts'

/** Every form of a published version, with its size. */
export const ReportDownloads = ({ view, version }: { view: View; version: PublishedVersion }) => (
  <ul class="files">
    {reportFileForms.map((form) => (
      <li>
        <FileLink
          href={filePath(version.manuscript.year, version.version, form)}
          name={reportFileName(version.manuscript, version.version, form)}
          kind={form.toUpperCase()}
          bytes={version.files[form].size}
          lang={view.language === 'zh' ? undefined : 'zh-CN'}
        />
      </li>
    ))}
  </ul>
)
