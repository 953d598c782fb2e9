import { useQuery } from '@tanstack/react-query'
import type { Finding } from '../../../annual-report/finding.ts'
import type { AnnualReport } from '../../../annual-report/report.ts'
import type { KeptReport } from './worker-messages.ts'

/** A kept report and its findings, taken out of the blob store. */
export const useKept = (id: number, { report, findings }: KeptReport) =>
  useQuery({
    queryKey: ['audited', id, findings.size],
    gcTime: 0,
    queryFn: async () => ({
      report: JSON.parse(await report.text()) as AnnualReport,
      findings: JSON.parse(await findings.text()) as readonly Finding[],
    }),
  })
