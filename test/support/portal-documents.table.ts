import { civilDate } from '../../src/kernel/civil-date.ts'
import type { ContentsAsked } from '../../src/services/document-command-shape.ts'
import { sampleNotice } from './sample-documents.ts'

/** Documents made up for the portal: of many columns, with tables, lists, links and long titles. */
export const portalDocuments = {
  rules: {
    ...sampleNotice,
    title: '云溪县县域商业体系建设专项资金管理办法',
    body: [
      '第一章 总则',
      '第一条 为规范县域商业体系建设专项资金（以下简称专项资金）的管理和使用，提高资金使用效益，根据有关规定，结合本县实际，制定本办法。',
      '第二条 本办法所称专项资金，是指由县级财政安排，用于支持乡镇商贸中心、村级便民商店、县乡村物流共同配送等项目建设的资金。',
      '## 支持标准',
      '专项资金按照项目实际投资额的一定比例给予补助，具体标准如下：',
      '| 项目类别 | 补助比例 | 最高金额（万元） |\n| --- | --- | --- |\n| 乡镇商贸中心新建、改造 | 30% | 60 |\n| 村级便民商店改造 | 40% | 3 |\n| 县级物流配送中心 | 20% | 150 |',
      '## 申报材料',
      '1. 项目申报书；\n2. 营业执照复印件；\n3. 项目投资凭证，包括合同、发票和付款凭证；\n4. 项目竣工照片。',
      '申报单位对材料的**真实性、完整性**负责。有关政策可以参见[中国政府网](https://www.gov.cn/zhengce/)。',
      '本办法自2025年3月3日起施行，有效期五年。',
      '> 云溪县商务局\n> 2025年3月3日',
    ].join('\n\n'),
    category: '20-01',
    column: 'policy',
    number: '云商规〔2025〕1号',
    genre: 'notice',
    normative: true,
    effectiveOn: civilDate('2025-03-03'),
    expiresOn: civilDate('2030-03-02'),
    keywords: ['县域商业体系', '专项资金', '管理办法'],
    summary: '规定县域商业体系建设专项资金的支持范围、补助标准、申报程序和监督管理。',
  },
  explained: {
    ...sampleNotice,
    title: '《云溪县县域商业体系建设专项资金管理办法》政策解读',
    body: '为便于理解和执行，现就办法的有关内容解读如下。\n\n## 一、制定背景\n\n近年来，本县乡镇商业网点数量增加，但是设施陈旧、物流成本高的问题仍然存在。\n\n## 二、主要内容\n\n办法明确了支持对象、补助标准和申报程序。\n\n- 乡镇商贸中心：最高补助60万元；\n- 村级便民商店：最高补助3万元。\n\n> 云溪县商务局\n> 2025年3月4日',
    category: '20-01',
    column: 'interpretation',
    genre: 'other',
  },
  budget: {
    ...sampleNotice,
    title: '云溪县商务局2025年部门预算公开说明',
    body: '根据《中华人民共和国预算法》，现将云溪县商务局2025年部门预算公开如下。\n\n| 项目 | 2024年（万元） | 2025年（万元） |\n| --- | --- | --- |\n| 基本支出 | 1,236.40 | 1,268.15 |\n| 项目支出 | 842.00 | 915.50 |\n| 合计 | 2,078.40 | 2,183.65 |\n\n> 云溪县商务局\n> 2025年2月18日',
    category: '20-07',
    column: 'finance',
    subject: 'finance',
    genre: 'other',
    madeOn: civilDate('2025-02-18'),
  },
  statistics: {
    ...sampleNotice,
    title: '2025年1—2月云溪县社会消费品零售总额',
    body: '1—2月，全县社会消费品零售总额12.36亿元，同比增长5.8%。其中，限额以上单位零售额3.94亿元，同比增长7.2%。',
    category: '20-04',
    column: 'statistics',
    subject: 'economy',
    genre: 'other',
  },
  holiday: { ...sampleNotice, number: '云商告〔2025〕3号' },
  functions: {
    ...sampleNotice,
    title: '云溪县商务局机构职能',
    body: '## 主要职责\n\n1. 贯彻执行国家有关国内外贸易、国际经济合作和招商引资的方针政策、法律法规；\n2. 拟订全县商务发展规划并组织实施；\n3. 推进流通产业结构调整，指导流通企业改革；\n4. 承担牵头协调整顿和规范市场经济秩序工作的责任。\n\n## 内设机构\n\n办公室、流通科、市场科、外贸外资科、政策法规科。',
    category: '20-02',
    column: 'functions',
    subject: 'general',
    genre: 'other',
  },
  inspection: {
    ...sampleNotice,
    title: '云溪县商务局2025年第一季度成品油流通企业“双随机、一公开”抽查结果公示',
    body: '按照2025年度抽查计划，随机抽取成品油零售企业6家，抽查结果如下。\n\n| 企业名称 | 抽查事项 | 结果 |\n| --- | --- | --- |\n| 云溪春晖加油站 | 经营资格 | 未发现问题 |\n| 云溪城东加油站 | 台账 | 责令改正，已改正 |',
    category: '20-13',
    column: 'inspection',
    subject: 'market',
    genre: 'announcement',
    number: '云商告〔2025〕2号',
  },
  emergency: {
    ...sampleNotice,
    title: '云溪县生活必需品市场供应应急预案',
    body: '# 一、总则\n\n为有效应对生活必需品市场异常波动，保障市场供应，制定本预案。\n\n# 二、组织指挥\n\n设立县生活必需品市场供应应急指挥部。',
    category: '20-12',
    column: 'emergency',
    number: '云商发〔2025〕6号',
    genre: 'notice',
  },
} as const satisfies Readonly<Record<string, ContentsAsked>>

/** A document no visitor may ever find: withdrawn, or never published. */
export const hiddenTitles = {
  withdrawn: '云溪县商务局撤下的玄武岩采购清单',
  draft: '云溪县商务局起草中的玄武岩招商方案',
  reviewed: '云溪县商务局待发布的玄武岩会议纪要',
} as const
