/** An answered request on the disclosure log, in words of the office. */
export interface ReleasedTold {
  readonly day: string
  /** The case by its key in the tables of cases. */
  readonly of: string
  readonly title: string
  readonly summary: string
}

// prettier-ignore
export const releasedAnswers: readonly ReleasedTold[] = [
  { day: '2025-02-20', of: '消费券核销', title: '2024年“惠享云溪”消费券发放和核销情况',
    summary: '申请获取2024年各批次消费券的发放张数、核销张数和核销金额。已提供四个批次的核销汇总表。' },
  { day: '2025-03-20', of: '成品油零售批准', title: '加油站成品油零售经营批准文件',
    summary: '申请获取某加油站的成品油零售经营批准文件。该批准由市级商务主管部门作出，本机关不掌握，已告知负责公开的机关及其联系方式。' },
  { day: '2025-04-15', of: '农贸市场改造补贴', title: '农贸市场提质改造补贴资金申报、验收和拨付材料',
    summary: '申请获取补贴申报书、验收意见和拨付凭证。已提供验收意见、拨付凭证和申报书；申报书中的银行账户和供货合同单价属于商业秘密，未予提供并说明了理由。' },
]
