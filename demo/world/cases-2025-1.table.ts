import type { CaseTold } from './told.ts'
import {
  asksCorrection,
  assigns,
  callsFor,
  confirms,
  consults,
  corrects,
  disputed,
  ends,
  allows,
  finds,
  hears,
  proposesExtension,
  reply,
  sends,
  served,
  signsFor,
} from './verbs.ts'

/** January to June 2025. */
// prettier-ignore
export const cases2025one: readonly CaseTold[] = [
  {
    key: '消费券核销', asks: '阮青禾', by: 'online', came: '2025-01-06',
    wants: { title: '2024年“惠享云溪”消费券发放和核销情况', description: '2024年各批次消费券的发放张数、核销张数和核销金额' },
    days: [
      ['2025-01-07', '经办', confirms],
      ['2025-01-07', '经办', assigns('市场运行股')],
      ['2025-01-08', '经办', callsFor('市场运行股', '2025-01-14')],
      ['2025-01-13', '科室', finds('all', '四个批次的核销汇总表一份')],
      ...reply(['2025-01-15', '2025-01-17', '2025-01-17'], 'disclosed.provided', { provided: '2024年“惠享云溪”消费券核销汇总表（四个批次）', attachments: ['2024年“惠享云溪”消费券核销汇总表'] }),
    ],
  },
  {
    key: '成品油零售批准', asks: '顺达加油站', by: 'registered-post', came: '2025-01-10',
    wants: { title: '柳桥镇环镇北路加油站成品油零售经营批准文件', description: '我公司周边5公里内新批准加油站的批准文件' },
    days: [
      ['2025-01-10', '经办', signsFor],
      ['2025-01-13', '经办', assigns('市场体系股')],
      ...reply(['2025-01-20', '2025-01-22', '2025-01-26'], 'unable.not-responsible', { reasons: '成品油零售经营资格由市级商务主管部门审批，批准文件由该机关制作', responsibleOrgan: '潇南市商务局（潇南市政府路1号，电话0700-5550200）' }),
    ],
  },
  {
    key: '农贸市场改造补贴', asks: '荀小满', by: 'in-person', came: '2025-02-10',
    wants: { title: '南门农贸市场提质改造补贴资金拨付材料', description: '补贴申报书、验收意见和拨付凭证' },
    days: [
      ['2025-02-11', '经办', assigns('市场体系股')],
      ['2025-02-14', '经办', consults('third-party', '青禾农贸', '补贴申报书中的投资明细和银行账户')],
      ['2025-02-18', '经办', served('consult-青禾农贸')],
      ['2025-02-27', '经办', hears('青禾农贸', 'consents-in-part', '银行账户和供货合同单价属于商业秘密，其余同意公开')],
      ...reply(['2025-03-03', '2025-03-05', '2025-03-10'], 'disclosed.in-part', {
        disclosedPart: '补贴申报书（隐去部分除外）、验收意见、拨付凭证',
        withheld: [{ part: '申报书第6页的银行账户和供货合同单价', ground: 'N4', reason: '属于企业的商业秘密，公开会使竞争者知悉其进货成本' }],
      }),
      ['2025-03-05', '经办', sends('L08 青禾农贸')],
    ],
  },
  {
    key: '拍卖企业年审', asks: '鸿运拍卖', by: 'ordinary-post', came: '2025-02-20',
    wants: { description: '关于拍卖企业的材料' },
    days: [
      ['2025-02-20', '经办', confirms],
      ['2025-02-24', '经办', asksCorrection(['未写明所需材料的年度和名称'], '请写明是哪一年度、哪一类材料，例如“2024年拍卖企业年度核查结果”')],
      ['2025-02-27', '经办', served('correction')],
      ['2025-03-07', '经办', corrects('2024年全县拍卖企业年度核查结果', '2024年拍卖企业年度核查结果')],
      ...reply(['2025-03-12', '2025-03-14', '2025-03-18'], 'disclosed.already-public', { howToObtain: '登录本机关网站“行政执法公示”栏目查阅，发布日期为2025年1月9日' }),
    ],
  },
  {
    key: '会议纪要', asks: '匡正言', by: 'email', came: '2025-03-03',
    wants: { title: '局党组研究商贸流通专项资金分配的会议记录', description: '2025年2月研究专项资金分配的会议记录' },
    days: [
      ['2025-03-04', '经办', confirms],
      ...reply(['2025-03-11', '2025-03-12', '2025-03-12'], 'denied.process-information', { reasons: '该记录是研究资金分配过程中形成的讨论记录，方案尚未确定；资金分配结果确定后将主动公开' }),
      ['2025-04-21', '经办', disputed('复议', 'reconsideration', '云复〔2025〕11号')],
      ['2025-06-10', '经办', ends('复议', 'reconsideration.upheld')],
    ],
  },
  {
    key: '外贸专项资金', asks: '瑞丰外贸', by: 'fax', came: '2025-04-08',
    wants: { title: '2024年外贸发展专项资金申报企业名单和审核意见', description: '各企业申报金额、审核意见和拨付金额' },
    days: [
      ['2025-04-09', '经办', confirms],
      ['2025-04-10', '经办', assigns('外贸股')],
      ['2025-04-24', '经办', proposesExtension(10, '申报材料共37份，需要逐份核对')],
      ['2025-04-27', '负责', allows(10, '申报材料共37份，需要逐份核对')],
      ['2025-04-27', '经办', sends('extension')],
      ...reply(['2025-05-14', '2025-05-16', '2025-05-20'], 'disclosed.provided', { provided: '2024年外贸发展专项资金审核汇总表' }),
    ],
  },
]
