import type { Told } from './told.ts'
import {
  allows,
  approves,
  asksCorrection,
  asksFeeByPage,
  asksReasons,
  assigns,
  callsFor,
  confirms,
  consults,
  defersTo,
  disputed,
  ends,
  finds,
  givesReasons,
  hears,
  judgesReasons,
  proposes,
  proposesExtension,
  reply,
  sends,
  served,
  signsFor,
} from './verbs.ts'

/** The running year: what was answered, and what stands open on its last day. */
// prettier-ignore
export const cases2026: readonly Told[] = [
  {
    key: '年货节票证', asks: '荀小满', by: 'in-person', came: '2026-01-12',
    wants: { title: '2026年云溪年货节展位费标准', description: '展位费收取标准和减免名单' },
    days: reply(['2026-01-19', '2026-01-21', '2026-01-26'], 'disclosed.provided', { provided: '2026年云溪年货节展位费标准和减免名单' }),
  },
  {
    key: '跨境仓', asks: '瑞丰外贸', by: 'fax', came: '2026-02-02',
    wants: { title: '跨境电商公共海外仓扶持办法征求意见稿', description: '征求意见稿和各单位反馈意见' },
    days: [
      ['2026-02-03', '经办', confirms],
      ...reply(['2026-02-10', '2026-02-12', '2026-02-26'], 'denied.process-information', { reasons: '征求意见稿和反馈意见是文件制定过程中形成的过程稿和磋商信函，文件尚未定稿；定稿后将主动公开' }),
      ['2026-04-13', '经办', disputed('复议', 'reconsideration', '云复〔2026〕8号')],
      ['2026-06-05', '经办', ends('复议', 'reconsideration.upheld')],
      ['2026-06-18', '经办', disputed('诉讼', 'suit', '（2026）湘9900行初13号')],
    ],
  },
  {
    key: '夜市摊位', asks: '宓白露', by: 'online', came: '2026-03-10',
    wants: { title: '滨河夜市摊位抽签结果', description: '2026年摊位抽签结果和顺位名单' },
    days: [
      ['2026-03-11', '经办', confirms],
      ...reply(['2026-03-16', '2026-03-18', '2026-03-18'], 'disclosed.provided', { provided: '2026年滨河夜市摊位抽签结果' }),
    ],
  },
  {
    key: '以旧换新名录', asks: '长虹超市', by: 'online', came: '2026-04-14',
    wants: { title: '2026年家电以旧换新参与商家评审材料', description: '评审标准和各商家得分' },
    days: [
      ['2026-04-15', '经办', confirms],
      ...reply(['2026-04-27', '2026-04-29', '2026-04-29'], 'disclosed.provided', { provided: '评审标准和各商家得分表' }),
    ],
  },
  {
    key: '菜市场改造决算', asks: '褚云舟', by: 'registered-post', came: '2026-06-08',
    wants: { title: '柳桥农贸市场二期改造决算报告', description: '决算报告及审核意见' },
    days: [
      ['2026-06-08', '经办', signsFor],
      ['2026-06-09', '经办', callsFor('市场体系股', '2026-06-15')],
      ['2026-06-12', '科室', finds('none', '二期尚未竣工，没有编制决算报告')],
      ...reply(['2026-06-16', '2026-06-18', '2026-06-24'], 'unable.does-not-exist', { searched: '检索了项目档案、财务凭证目录，并向市场体系股和代建单位核实，该项目尚未竣工决算' }),
      ['2026-08-20', '经办', disputed('诉讼', 'suit', '（2026）湘9900行初22号')],
    ],
  },
  {
    key: '责令重作', asks: '仇怀瑾', by: 'in-person', came: '2026-07-20',
    wants: { title: '城东物流园入驻企业优惠政策兑现文件', description: '2025年兑现的优惠政策和金额' },
    days: [
      ...reply(['2026-07-29', '2026-07-31', '2026-08-05'], 'denied.internal-affairs', { reasons: '兑现文件属于内部工作流程' }),
      ['2026-09-14', '经办', disputed('复议', 'reconsideration', '云复〔2026〕31号')],
      ['2026-11-10', '经办', ends('复议', 'reconsideration.revoked', { act: 'reply-anew', withinDays: 20, unit: 'working-day' })],
    ],
  },
  {
    key: '复议未决', asks: '匡正言', by: 'email', came: '2026-08-24',
    wants: { title: '2026年商务执法案件移送函', description: '移送公安机关的案件移送函' },
    days: [
      ['2026-08-25', '经办', confirms],
      ...reply(['2026-09-02', '2026-09-04', '2026-09-04'], 'denied.enforcement-file', { reasons: '移送函及所附材料属于行政执法案卷，案件尚在侦查' }),
      ['2026-10-26', '经办', disputed('复议', 'reconsideration', '云复〔2026〕40号')],
    ],
  },
  {
    key: '合理延迟', asks: '流通研究所', by: 'email', came: '2026-09-28',
    wants: { title: '2015—2025年全县冷链设施台账', description: '各年冷链设施的逐项登记资料' },
    days: [
      ['2026-09-29', '经办', confirms],
      ['2026-10-08', '经办', asksReasons('所要材料跨11个年度，涉及登记资料约2000条')],
      ['2026-10-08', '经办', served('reasons')],
      ['2026-10-15', '经办', givesReasons('用于省级课题，附立项通知')],
      ['2026-10-19', '负责', judgesReasons(true, '立项通知可以证明用途')],
      ['2026-10-20', '负责', defersTo('2026-12-31')],
      ['2026-10-20', '经办', sends('deferral')],
    ],
  },
  {
    key: '已经超期', asks: '戚望舒', by: 'email', came: '2026-10-14',
    wants: { title: '2026年促消费活动资金安排', description: '各项活动的资金来源和支出' },
    days: [
      ['2026-10-15', '经办', confirms],
      ['2026-10-16', '经办', assigns('市场运行股')],
      ['2026-10-19', '经办', callsFor('市场运行股', '2026-10-26')],
    ],
  },
  {
    key: '快到期', asks: '卞知秋', by: 'online', came: '2026-10-23',
    wants: { title: '2026年农贸市场消防检查问题清单', description: '问题清单和整改情况' },
    days: [
      ['2026-10-26', '经办', confirms],
      ['2026-10-27', '经办', assigns('市场体系股')],
    ],
  },
  {
    key: '待缴费', asks: '诸葛平', by: 'email', came: '2026-10-28',
    wants: { title: '2023—2025年促消费活动合同复印件', description: '全部活动的服务合同复印件' },
    days: [
      ['2026-10-29', '经办', confirms],
      ['2026-11-06', '经办', asksFeeByPage(120)],
      ['2026-11-06', '经办', served('fee')],
    ],
  },
  {
    key: '征求意见中', asks: '环保志愿者', by: 'email', came: '2026-10-30',
    wants: { title: '再生资源分拣中心环保承诺书', description: '2026年新建分拣中心报送的环保承诺书' },
    days: [
      ['2026-11-02', '经办', confirms],
      ['2026-11-09', '经办', consults('third-party', '永固再生', '贵公司报送的环保承诺书')],
      ['2026-11-12', '经办', served('consult-永固再生')],
    ],
  },
  {
    key: '已获同意', asks: '天平律所', by: 'registered-post', came: '2026-11-02',
    wants: { title: '二手车交易市场2026年检查整改报告', description: '联诚市场报送的整改报告' },
    days: [
      ['2026-11-02', '经办', signsFor],
      ['2026-11-04', '经办', consults('third-party', '联诚车市', '贵公司报送的整改报告')],
      ['2026-11-06', '经办', served('consult-联诚车市')],
      ['2026-11-16', '经办', hears('联诚车市', 'consents')],
      ['2026-11-19', '经办', proposes('disclosed.provided', { provided: '联诚市场2026年检查整改报告' })],
    ],
  },
  {
    key: '待补正', asks: '靳霜降', by: 'ordinary-post', came: '2026-11-04',
    wants: { description: '招商的合同' },
    days: [
      ['2026-11-04', '经办', confirms],
      ['2026-11-10', '经办', asksCorrection(['没有写明是哪一个项目、哪一年度的合同'], '请写明项目名称和签订年度')],
      ['2026-11-13', '经办', served('correction')],
    ],
  },
  {
    key: '待说明理由', asks: '匡正言', by: 'email', came: '2026-11-09',
    wants: { title: '2016—2026年全部商务执法检查记录', description: '逐次检查的记录表复印件' },
    days: [
      ['2026-11-10', '经办', confirms],
      ['2026-11-13', '经办', asksReasons('所要记录跨11个年度约900份，您曾于2024年逐年申请同类记录')],
      ['2026-11-13', '经办', served('reasons')],
    ],
  },
  // Extended into a year whose holiday notice is not out: the date is provisional.
  {
    key: '延期到明年', asks: '双井村委会', by: 'in-person', came: '2026-11-09',
    wants: { title: '县域商业建设行动2024—2026年项目资料', description: '双井村站点的申报、验收、拨付资料' },
    days: [
      ['2026-11-16', '经办', proposesExtension(20, '资料由三个股室分别保存，部分随项目决算送审')],
      ['2026-11-17', '负责', allows(20, '资料由三个股室分别保存，部分随项目决算送审')],
      ['2026-11-17', '经办', sends('extension')],
    ],
  },
  {
    key: '待寄出', asks: '庾大年', by: 'in-person', came: '2026-11-11',
    wants: { title: '石鼓镇商贸中心租金标准', description: '2026年摊位租金标准' },
    days: [
      ['2026-11-18', '经办', proposes('disclosed.provided', { provided: '石鼓镇商贸中心2026年摊位租金标准' })],
      ['2026-11-20', '负责', approves()],
    ],
  },
  {
    key: '刚收到', asks: '餐饮协会', by: 'registered-post', came: '2026-11-17',
    wants: { title: '2026年餐饮消费券核销数据', description: '各批次餐饮消费券核销张数、金额' },
    days: [['2026-11-17', '经办', signsFor]],
  },
  {
    key: '未确认', asks: '阮青禾', by: 'online', came: '2026-11-19',
    wants: { title: '2026年“双十一”促销活动检查情况', description: '检查商家数和发现的问题' },
    days: [],
  },
]
