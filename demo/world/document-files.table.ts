/** Files that go with documents of the bureau: forms to fill in, tables of figures, a plan. */
import type { PrintTable } from '../../src/formats/print-document.ts'
import type { FileTold } from './document-told.ts'

const table = (head: readonly string[], ...rows: readonly (readonly string[])[]): PrintTable => ({
  kind: 'table',
  columns: head.length,
  widths: head.map((_, at) => (at === 0 ? 2 : 3)),
  headRows: 1,
  rows: [
    head.map((text) => ({ text, header: true as const, align: 'center' as const })),
    ...rows.map((row) => row.map((text) => ({ text }))),
  ],
})

export const applicationForm: FileTold = {
  name: '附件：云溪县商贸流通专项资金申报表.docx',
  form: 'docx',
  title: '云溪县商贸流通专项资金申报表',
  parts: [
    table(
      ['项目', '填写内容'],
      ['申报单位（盖章）', ''],
      ['统一社会信用代码', ''],
      ['申报方向', '□ 农产品冷链　□ 县乡村物流　□ 便民商业网点　□ 电子商务应用'],
      ['项目总投资（万元）', ''],
      ['申请资金（万元）', ''],
      ['开户行及账号', ''],
      ['项目负责人', ''],
    ),
    {
      kind: 'paragraph',
      text: '填报说明：申报单位对所报材料的真实性负责。本表一式三份，附项目合同、发票及付款凭证复印件。',
    },
  ],
}

export const budget2026: FileTold = {
  name: '附件：云溪县商务局2026年部门预算公开表.xlsx',
  form: 'xlsx',
  title: '云溪县商务局2026年部门预算公开表',
  parts: [
    { kind: 'heading', level: 1, text: '收支总表' },
    table(
      ['项目', '预算数（万元）'],
      ['一般公共预算拨款收入', '612.40'],
      ['其他收入', '0'],
      ['基本支出', '398.60'],
      ['其中：人员经费', '352.10'],
      ['其中：公用经费', '46.50'],
      ['项目支出', '213.80'],
      ['收入总计', '612.40'],
      ['支出总计', '612.40'],
    ),
    { kind: 'heading', level: 1, text: '三公经费预算表' },
    table(
      ['项目', '2026年（万元）', '2025年（万元）'],
      ['因公出国（境）费', '0', '0'],
      ['公务接待费', '2.10', '2.30'],
      ['公务用车运行维护费', '3.60', '3.60'],
      ['合计', '5.70', '5.90'],
    ),
  ],
}

export const randomChecks: FileTold = {
  name: '附件：2025年第二季度双随机抽查结果.xlsx',
  form: 'xlsx',
  title: '2025年第二季度“双随机、一公开”抽查结果',
  parts: [
    { kind: 'heading', level: 1, text: '抽查结果' },
    table(
      ['检查对象', '抽查事项', '检查日期', '检查结果', '后续处理'],
      ['云溪县金穗超市有限公司', '单用途商业预付卡备案及资金管理', '2025-05-13', '未发现问题', '无'],
      [
        '云溪县春晖百货有限公司',
        '单用途商业预付卡备案及资金管理',
        '2025-05-14',
        '未按季度报送业务数据',
        '责令改正，已于5月30日整改完毕',
      ],
      ['云溪县通达二手车交易市场有限公司', '二手车交易市场备案', '2025-05-20', '未发现问题', '无'],
      [
        '云溪县绿源再生资源回收有限公司',
        '再生资源回收经营者备案',
        '2025-05-21',
        '备案信息变更未及时办理',
        '责令改正，已于6月6日整改完毕',
      ],
      ['云溪县嘉和拍卖有限公司', '拍卖经营活动', '2025-06-10', '未发现问题', '无'],
    ),
  ],
}

export const tradePlan: FileTold = {
  name: '附件：云溪县商贸流通业发展规划（2023—2027年）.pdf',
  form: 'pdf',
  title: '云溪县商贸流通业发展规划（2023—2027年）',
  parts: [
    { kind: 'heading', level: 1, text: '一、发展基础' },
    {
      kind: 'paragraph',
      text: '全县现有农贸市场14个、连锁超市门店63个、乡镇商贸中心9个，2022年社会消费品零售总额41.6亿元。乡镇以下流通网点少、冷链能力不足、县域物流成本偏高等问题仍然突出。',
    },
    { kind: 'heading', level: 1, text: '二、发展目标' },
    {
      kind: 'paragraph',
      text: '到2027年，社会消费品零售总额年均增长6%以上，乡镇商贸中心覆盖率达到100%，行政村便民商店覆盖率达到95%，县内快递24小时到村比例达到90%。',
    },
    { kind: 'heading', level: 1, text: '三、重点任务' },
    {
      kind: 'paragraph',
      text: '（一）健全县域商业体系，改造提升县城综合商贸服务中心，建设乡镇商贸中心，发展村级便民商店。（二）完善县乡村三级物流体系，推动快递、邮政、供销、客运资源共享。（三）建设农产品产地冷链集配中心，发展预冷、分级、包装等商品化处理。（四）规范农贸市场管理，推进智慧农贸市场建设。',
    },
    { kind: 'heading', level: 1, text: '四、保障措施' },
    {
      kind: 'paragraph',
      text: '建立部门联席会议制度，统筹使用商贸流通专项资金，每年对规划实施情况开展评估，并向社会公开评估结果。',
    },
  ],
}
