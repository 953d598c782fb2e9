import type { OrganThatReplied } from '../statute/reconsideration-organs.table.ts'

/** What an organ says of itself, for its letters, its guide and its report. */
export interface OrganProfile {
  readonly id: string
  /** In full, as on the seal: 云溪县商务局. */
  readonly name: string
  /** 统一社会信用代码: what its index numbers begin with. */
  readonly code?: string
  /** What its document numbers begin with (发文机关代字): 云商公开. */
  readonly numberPrefix: string
  readonly kind: OrganThatReplied
  /** Administrative division code, for regional holidays. */
  readonly region?: string
  /** The disclosure office (art. 4), by which it is reached (art. 12). */
  readonly office: {
    readonly name: string
    readonly address: string
    readonly hours: string
    readonly telephone: string
    readonly fax?: string
    readonly email?: string
    readonly website?: string
    readonly postcode?: string
  }
  /** Where a request can be followed (登记回执). */
  readonly followUp?: string
  /** 行政复议机关, by name. */
  readonly reconsiderationOrgan: string
  /** 行政复议法 art. 22. */
  readonly reconsiderationChannel?: string
  readonly court: string
  /** 上级主管部门 or 主管部门 for complaints (art. 51). */
  readonly competentAuthority?: string
  /** How the fee is paid. */
  readonly feeAccount?: string
  /** What its pages and their foot say of the website (国办发〔2017〕47号). */
  readonly site?: SiteMarks
}

/** The marks of a government website; what is not set is not shown. */
export interface SiteMarks {
  /** 网站名称; the organ's name by default. */
  readonly name?: string
  /** Where the site is reached, for full addresses in feeds and the site map: `https://www.yunxi.gov.cn`. */
  readonly origin?: string
  /** 政府网站标识码, ten digits, or `bm` and eight. */
  readonly idCode?: string
  /** ICP备案编号 */
  readonly icp?: string
  /** 公安机关备案号 */
  readonly police?: string
  /** Where “我为政府网站找错” of this site leads. */
  readonly errorReport?: string
}
