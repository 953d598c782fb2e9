import type { Told } from './told.ts'
import {
  approves,
  asksCorrection,
  asksFeeByPage,
  assigns,
  callsFor,
  comesBack,
  confirms,
  consults,
  corrects,
  disputed,
  ends,
  finds,
  hears,
  movesTo,
  paid,
  passesOn,
  proposes,
  reply,
  returns,
  seesProof,
  sends,
  served,
  signsFor,
  decidesRecord,
  withdraws,
} from './verbs.ts'

/** December 2022, when the ledger begins, and 2023. */
// prettier-ignore
export const cases2023: readonly Told[] = [
  // Received on 5 December: the twentieth working day seemed to be 2 January, until the notice for 2023 made that a holiday.
  {
    key: '家电补贴明细', asks: '佟守拙', by: 'in-person', came: '2022-12-05',
    wants: { title: '2022年绿色智能家电下乡补贴发放明细', description: '柳桥镇各经销点的补贴台数和金额' },
    days: [
      ['2022-12-06', '经办', assigns('市场运行股')],
      ...reply(['2022-12-29', '2023-01-03', '2023-01-06'], 'disclosed.provided', { provided: '2022年绿色智能家电下乡补贴发放汇总表（柳桥镇部分）' }),
    ],
  },
  {
    key: '二手车市场备案', asks: '联诚车市', by: 'registered-post', came: '2022-12-19',
    wants: { title: '全县二手车交易市场备案名单', description: '截至2022年12月备案的二手车交易市场名称、地址和备案日期' },
    days: [
      ['2022-12-19', '经办', signsFor],
      ...reply(['2023-01-04', '2023-01-06', '2023-01-10'], 'disclosed.already-public', { howToObtain: '登录本机关网站“行业管理”栏目，查阅2022年11月30日发布的《云溪县二手车交易市场备案名单》' }),
    ],
  },
  {
    key: '直播基地投资额', asks: '流通研究所', by: 'email', came: '2022-12-26',
    wants: { title: '云溪县直播电商基地2019—2022年逐月投入产出分析', description: '逐月投入资金、带货销售额及二者之比' },
    days: [
      ['2022-12-27', '经办', confirms],
      ['2022-12-28', '经办', assigns('电子商务股')],
      ...reply(['2023-01-12', '2023-01-16', '2023-01-16'], 'unable.to-be-created', { reasons: '本机关只保存基地运营企业按季报送的销售额，没有逐月数据，也没有投入与产出的比较，需要重新采集、计算' }),
    ],
  },
  {
    key: '促销投诉', asks: '邬长庚', by: 'ordinary-post', came: '2023-01-30',
    wants: { description: '请查处长虹超市年货促销虚标原价的行为，并公开查处结果' },
    days: [
      ['2023-01-30', '经办', confirms],
      ['2023-02-02', '经办', passesOn('云溪县市场监督管理局')],
      ['2023-02-02', '经办', sends('transfer', 'post')],
      ...reply(['2023-02-03', '2023-02-06', '2023-02-10'], 'refused.petition', { reasons: '来信主要内容是举报商家价格行为，要求查处', properChannel: '拨打12345热线，或者向云溪县市场监督管理局举报中心提出；来信已于2023年2月2日转送该局' }),
    ],
  },
  {
    key: '电商进农村验收', asks: '双井村委会', by: 'in-person', came: '2023-02-13',
    wants: { title: '电子商务进农村综合示范项目柳桥镇站点验收表', description: '双井村服务站点的验收表和设备清单' },
    days: [
      ['2023-02-14', '经办', assigns('电子商务股')],
      ['2023-02-15', '经办', callsFor('电子商务股', '2023-02-21')],
      ['2023-02-20', '科室', finds('some', '验收表1份；设备清单未单独制作，含在验收表附页')],
      ['2023-02-22', '经办', proposes('disclosed.provided', { provided: '双井村服务站点验收表' })],
      ['2023-02-23', '负责', returns('验收表附页即设备清单，应当一并提供')],
      ...reply(['2023-02-24', '2023-02-27', '2023-02-27'], 'disclosed.provided', { provided: '双井村服务站点验收表及附页（设备清单）', attachments: ['双井村服务站点验收表', '设备清单'] }),
    ],
  },
  {
    key: '加油站布局图', asks: '卞知秋', by: 'online', came: '2023-02-28',
    wants: { title: '全县加油站、油库安全防范设施布置图', description: '各站油罐、监控和消防设施的布置图' },
    days: [
      ['2023-03-01', '经办', confirms],
      ...reply(['2023-03-14', '2023-03-16', '2023-03-16'], 'denied.security-and-stability', { reasons: '布置图载明储罐、监控盲区和消防设施的位置，公开后可能被用于破坏储油设施，危及公共安全' }),
    ],
  },
  {
    key: '县志光盘', asks: '庾大年', by: 'in-person', came: '2023-03-20',
    wants: { description: '请提供《云溪商业志》一册' },
    days: [
      ...reply(['2023-03-22', '2023-03-23', '2023-03-23'], 'refused.publication', { publication: '《云溪商业志》由潇南文汇书社于2018年公开出版', howToObtain: '可以在云溪县图书馆二楼地方文献室借阅，或者向书店购买' }),
    ],
  },
  {
    key: '农贸市场第三方同意', asks: '褚云舟', by: 'fax', came: '2023-04-03',
    wants: { title: '柳桥农贸市场摊位出租合同样本', description: '改造后摊位出租合同的文本' },
    days: [
      ['2023-04-04', '经办', confirms],
      ['2023-04-10', '经办', consults('third-party', '青禾农贸', '贵公司报送备案的摊位出租合同样本')],
      ['2023-04-13', '经办', served('consult-青禾农贸')],
      ['2023-04-20', '经办', hears('青禾农贸', 'consents')],
      ...reply(['2023-04-24', '2023-04-26', '2023-04-28'], 'disclosed.provided', { provided: '柳桥农贸市场摊位出租合同样本（2023年版）' }),
    ],
  },
  {
    key: '材料太笼统', asks: '蔺守成', by: 'ordinary-post', came: '2023-04-17',
    wants: { description: '你局历年来的全部文件' },
    days: [
      ['2023-04-17', '经办', confirms],
      ['2023-04-21', '经办', asksCorrection(['没有写明文件的名称、文号，也没有写明事项和年度'], '请写明需要哪一年度、哪一事项的文件，例如“2022年关于农贸市场改造的通知”；不清楚名称的，可以到本机关查阅公开目录')],
      ['2023-04-25', '经办', served('correction')],
      ['2023-05-19', '经办', proposes('closed.not-corrected', {})],
      ['2023-05-22', '负责', approves()],
      ['2023-05-22', '经办', sends('reply')],
      ['2023-05-26', '经办', served()],
    ],
  },
  {
    key: '外贸企业档案', asks: '天平律所', by: 'registered-post', came: '2023-05-15',
    wants: { title: '云溪瑞丰进出口有限公司登记档案', description: '该公司设立、变更登记档案全部材料' },
    days: [
      ['2023-05-15', '经办', signsFor],
      ...reply(['2023-05-22', '2023-05-24', '2023-05-29'], 'denied.register-enquiry', { law: '《中华人民共和国市场主体登记管理条例》', whereToGo: '云溪县市场监督管理局登记档案查询窗口（云溪县法治路15号）' }),
    ],
  },
  {
    key: '拍卖资金', asks: '闵若谷', by: 'online', came: '2023-06-05',
    wants: { title: '2022年公物拍卖成交确认书', description: '本机关委托拍卖的旧办公设备成交确认书' }, proven: false,
    days: [
      ['2023-06-06', '经办', seesProof],
      ['2023-06-06', '经办', confirms],
      ['2023-06-07', '经办', assigns('办公室')],
      ['2023-06-08', '经办', callsFor('办公室', '2023-06-15')],
      ['2023-06-15', '科室', finds('none', '2022年没有委托拍卖过办公设备')],
      ...reply(['2023-06-20', '2023-06-26', '2023-06-26'], 'unable.does-not-exist', { searched: '检索了本机关档案室2022年文书档案目录、资产管理台账和财务凭证，并向办公室核实' }),
      ['2023-08-14', '经办', disputed('诉讼', 'suit', '（2023）湘9900行初9号')],
      ['2023-11-20', '经办', ends('诉讼', 'suit.claims-rejected')],
    ],
  },
  {
    key: '统计台账', asks: '流通研究所', by: 'email', came: '2023-06-19',
    wants: { title: '限额以上零售企业分户销售额', description: '2022年全县每户限额以上零售企业的年销售额' },
    days: [
      ['2023-06-20', '经办', confirms],
      ...reply(['2023-07-05', '2023-07-07', '2023-07-07'], 'denied.prohibited-by-law', { law: '《中华人民共和国统计法》', reasons: '分户销售额是统计调查中取得的、能够识别单个调查对象身份的资料，该法规定任何单位和个人不得对外提供' }),
      ['2023-08-10', '经办', disputed('复议', 'reconsideration', '云复〔2023〕14号')],
      ['2023-09-28', '经办', ends('复议', 'reconsideration.upheld')],
    ],
  },
  {
    key: '外资项目清单', asks: '诸葛平', by: 'email', came: '2023-07-03',
    wants: { title: '2018—2022年招商引资项目审批卷宗', description: '五年间全部招商引资项目的批复文件复印件' },
    days: [
      ['2023-07-04', '经办', confirms],
      ['2023-07-06', '经办', assigns('招商服务股')],
      ['2023-07-14', '经办', asksFeeByPage(68)],
      ['2023-07-14', '经办', served('fee')],
      ['2023-07-21', '经办', paid(380)],
      ...reply(['2023-08-02', '2023-08-04', '2023-08-04'], 'disclosed.provided', { provided: '2018—2022年招商引资项目批复文件复印件，共68页' }),
    ],
  },
  {
    key: '考核等次', asks: '荀小满', by: 'in-person', came: '2023-08-07',
    wants: { title: '2023年度股室负责人考核等次', description: '各股室负责人年度考核等次和评语' },
    days: [
      ...reply(['2023-08-14', '2023-08-16', '2023-08-18'], 'denied.internal-affairs', { reasons: '考核等次和评语是本机关人事管理中形成的信息，不影响公民、法人和其他组织的权利义务' }),
    ],
  },
  {
    key: '改错登记', asks: '永固再生', by: 'in-person', came: '2023-09-11', matter: 'record-correction',
    wants: { description: '再生资源回收站点备案信息中我公司成立日期误写为2017年5月，应为2016年5月' },
    days: [
      ['2023-09-12', '经办', assigns('市场体系股')],
      ['2023-09-20', '负责', decidesRecord('corrected', '经与营业执照核对，成立日期应为2016年5月，备案系统和网站公布的名单已于2023年9月20日改正')],
      ['2023-09-20', '经办', sends('record')],
      ['2023-09-22', '经办', served('record')],
    ],
  },
  {
    key: '消费券商户', asks: '消费者协会', by: 'email', came: '2023-10-09',
    wants: { title: '2023年国庆消费券承办商户名单', description: '参与核销的商户名称、地址' },
    days: [
      ['2023-10-10', '经办', confirms],
      ...reply(['2023-10-16', '2023-10-18', '2023-10-18'], 'disclosed.provided', { provided: '2023年国庆消费券承办商户名单（126户）' }),
    ],
  },
  {
    key: '重开证明', asks: '佟守拙', by: 'in-person', came: '2023-10-23',
    wants: { description: '请在2023年1月给我的家电补贴答复书上补盖骑缝章，并确认所附材料属实' },
    days: [
      ...reply(['2023-10-26', '2023-10-27', '2023-10-31'], 'refused.reissue', { earlierReplyIn: '家电补贴明细' }),
    ],
  },
  {
    key: '退件重寄', asks: '欧阳谨', agent: '满江平', by: 'registered-post', came: '2023-11-06',
    wants: { title: '白鹭镇渡口村冷链仓储项目验收意见', description: '2023年县域商业建设行动中该项目的验收意见' },
    days: [
      ['2023-11-06', '经办', signsFor],
      ['2023-11-07', '经办', assigns('市场体系股')],
      ...reply(['2023-11-14', '2023-11-16'], 'disclosed.provided', { provided: '渡口村冷链仓储项目验收意见' }),
      ['2023-11-24', '经办', comesBack('收件人外出，逾期未领退回')],
      ['2023-11-27', '经办', sends('reply')],
      ['2023-11-30', '经办', served()],
    ],
  },
  {
    key: '个体户更正类别', asks: '戚望舒', by: 'email', came: '2023-11-20',
    wants: { title: '2023年跨境电商培训补贴名单', description: '获得培训补贴的单位名称和金额' },
    days: [
      ['2023-11-21', '经办', confirms],
      ['2023-11-22', '负责', movesTo('commercial', '申请书加盖企业印章，申请人为企业，登记时误选自然人')],
      ...reply(['2023-11-29', '2023-12-01', '2023-12-01'], 'disclosed.provided', { provided: '2023年跨境电商培训补贴发放表' }),
    ],
  },
  {
    key: '撤回申请', asks: '宓白露', by: 'online', came: '2023-12-04',
    wants: { title: '云溪夜市规划方案', description: '滨河夜市的经营范围和摊位规划' },
    days: [
      ['2023-12-05', '经办', confirms],
      ['2023-12-11', '本人', withdraws('已在网站查到所需内容')],
      ['2023-12-11', '经办', sends('closing')],
      ['2023-12-11', '经办', served('closing')],
    ],
  },
  {
    key: '年底加油站规划', asks: '顺达加油站', by: 'registered-post', came: '2023-12-11',
    wants: { title: '云溪县成品油零售体系发展规划（2021—2025年）', description: '规划文本和柳桥镇布点一览表' },
    days: [
      ['2023-12-11', '经办', signsFor],
      ['2023-12-13', '经办', assigns('市场体系股')],
      ...reply(['2024-01-03', '2024-01-05', '2024-01-09'], 'disclosed.provided', { provided: '规划文本及柳桥镇布点一览表' }),
    ],
  },
  {
    key: '年底会展补助', asks: '翟惊蛰', by: 'online', came: '2023-12-20',
    wants: { title: '2023年云溪年货节承办单位遴选材料', description: '遴选公告、评分表和结果' },
    days: [
      ['2023-12-21', '经办', confirms],
      ['2024-01-02', '经办', assigns('市场运行股')],
      ...reply(['2024-01-10', '2024-01-12', '2024-01-12'], 'disclosed.in-part', {
        disclosedPart: '遴选公告、结果公告、各单位总分',
        withheld: [{ part: '评委逐项打分表', ground: 'N6', reason: '属于遴选过程中形成的讨论记录，公开会影响评委以后独立评审' }],
      }),
    ],
  },
  {
    key: '年底补正', asks: '靳霜降', by: 'email', came: '2023-12-22',
    wants: { description: '农贸市场的投资情况' },
    days: [
      ['2023-12-25', '经办', confirms],
      ['2023-12-28', '经办', asksCorrection(['没有写明是哪一个农贸市场、哪一年度'], '请写明市场名称和年度，例如“柳桥农贸市场2023年改造投资额”')],
      ['2023-12-28', '经办', served('correction')],
      ['2024-01-15', '经办', corrects('农贸市场所有投资，越详细越好')],
      ...reply(['2024-01-22', '2024-01-24', '2024-01-24'], 'unable.still-unclear', { stillUnclear: '仍未写明市场名称和年度；全县有23个农贸市场，投资主体和年度各不相同' }),
    ],
  },
]
