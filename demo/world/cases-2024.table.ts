import type { Told } from './told.ts'
import {
  allows,
  asksFeeByPage,
  assigns,
  callsFor,
  confirms,
  consults,
  declinesExtension,
  disputed,
  ends,
  finds,
  hears,
  hearsNothing,
  merges,
  proposesExtension,
  publishes,
  reply,
  sends,
  served,
  signsFor,
  splits,
  voids,
  waivesFee,
} from './verbs.ts'

/** 2024, but for the requests of one applicant in June (`cases-many.table.ts`). */
// prettier-ignore
export const cases2024: readonly Told[] = [
  {
    key: '招商合同', asks: '仇怀瑾', by: 'in-person', came: '2024-01-15',
    wants: { title: '云溪冷链物流园项目投资合同', description: '县政府授权本局签订的投资合同全文' },
    days: [
      ['2024-01-16', '经办', assigns('招商服务股')],
      ['2024-01-22', '经办', consults('third-party', '青禾农贸', '投资合同中的投资强度、优惠条款和违约责任')],
      ['2024-01-24', '经办', served('consult-青禾农贸')],
      ['2024-02-02', '经办', hears('青禾农贸', 'objects', '合同载有未公开的投资计划和供应商条件，公开会使竞争对手提前布点')],
      ...reply(['2024-02-05', '2024-02-07', '2024-02-19'], 'denied.third-party', { reasons: '合同载明的投资计划、供应条件属于商业秘密，公开后竞争者可以据此抢先布点，损害投资企业的竞争地位' }),
      ['2024-03-12', '经办', disputed('复议', 'reconsideration', '云复〔2024〕5号')],
      ['2024-05-10', '经办', ends('复议', 'reconsideration.revoked', { act: 'reply-anew', withinDays: 20, unit: 'working-day' })],
      ...reply(['2024-05-28', '2024-05-30', '2024-06-04'], 'disclosed.in-part', {
        disclosedPart: '合同的项目名称、用地面积、总投资额、建设期限和双方主要义务',
        withheld: [{ part: '第八条优惠条款和附件三供应商名单', ground: 'N4', reason: '载有企业的投资底价和供应渠道，属于商业秘密' }],
      }, 'reply-2'),
      ['2024-05-30', '经办', sends('L08 青禾农贸 reply-2')],
    ],
  },
  {
    key: '春节消费券', asks: '长虹超市', by: 'online', came: '2024-02-26',
    wants: { title: '2024年春节消费券补贴资金结算表', description: '各承办商户的核销金额和补贴结算金额' },
    days: [
      ['2024-02-27', '经办', confirms],
      ['2024-02-28', '经办', consults('co-maker', '县财政局', '联合制作的春节消费券补贴资金结算表')],
      ['2024-03-01', '经办', served('consult-县财政局')],
      ['2024-03-25', '系统', hearsNothing('县财政局')],
      ...reply(['2024-03-27', '2024-03-29', '2024-03-29'], 'disclosed.provided', { provided: '2024年春节消费券补贴资金结算表' }),
    ],
  },
  {
    key: '处罚案卷', asks: '滕立夏', by: 'registered-post', came: '2024-03-11',
    wants: { title: '单用途预付卡违规案件案卷', description: '2023年对某健身企业未备案发卡的处罚案卷' },
    days: [
      ['2024-03-11', '经办', signsFor],
      ...reply(['2024-03-19', '2024-03-21', '2024-03-26'], 'denied.enforcement-file', { reasons: '所要的询问笔录、证据材料属于行政执法案卷；处罚决定书已在本机关网站“行政执法公示”栏目公开' }),
      ['2024-05-14', '经办', disputed('复议', 'reconsideration', '云复〔2024〕12号')],
      ['2024-07-09', '经办', ends('复议', 'reconsideration.upheld')],
      ['2024-07-22', '经办', disputed('诉讼', 'suit', '（2024）湘9900行初17号')],
      ['2025-03-18', '经办', ends('诉讼', 'suit.claims-rejected')],
    ],
  },
  {
    key: '一信三事', asks: '匡正言', by: 'in-person', came: '2024-04-08',
    wants: { description: '一、2023年农贸市场改造补贴名单；二、2023年县域商业建设行动项目清单；三、大宗商品仓储点位' },
    days: [['2024-04-09', '经办', splits]],
  },
  {
    key: '一信三事之一', partOf: '一信三事', wants: { title: '2023年农贸市场改造补贴名单', description: '获得补贴的市场和金额' },
    days: reply(['2024-04-12', '2024-04-16', '2024-04-19'], 'disclosed.already-public', { howToObtain: '登录本机关网站“专项资金”栏目，查阅2023年12月15日公示的名单' }),
  },
  {
    key: '一信三事之二', partOf: '一信三事', wants: { title: '2023年县域商业建设行动项目清单', description: '项目名称、承办单位和支持金额' },
    days: reply(['2024-04-12', '2024-04-16', '2024-04-19'], 'disclosed.provided', { provided: '2023年县域商业建设行动项目清单' }),
  },
  {
    key: '一信三事之三', partOf: '一信三事', wants: { title: '重要生活物资应急储备点位', description: '各储备点的地址、品种和数量' },
    days: reply(['2024-04-18', '2024-04-22', '2024-04-25'], 'denied.state-secret', { reasons: '已经依法定密' }),
  },
  {
    key: '重复寄来', asks: '佟守拙', by: 'registered-post', came: '2024-04-22',
    wants: { title: '2023年柳桥镇大集选址材料', description: '大集选址的会商材料和定点通知' },
    days: [
      ['2024-04-22', '经办', signsFor],
      ...reply(['2024-05-08', '2024-05-10', '2024-05-14'], 'disclosed.provided', { provided: '柳桥镇大集定点通知' }),
    ],
  },
  {
    key: '重复寄来之二', asks: '佟守拙', by: 'email', came: '2024-04-23',
    wants: { title: '2023年柳桥镇大集选址材料', description: '与昨天寄出的挂号信内容相同，怕收不到再发一次' },
    days: [
      ['2024-04-23', '经办', confirms],
      ['2024-04-24', '经办', merges('重复寄来')],
    ],
  },
  {
    key: '登错了', asks: '褚云舟', by: 'in-person', came: '2024-05-20',
    wants: { description: '（来访咨询办理备案的窗口）' },
    days: [['2024-05-20', '负责', voids('来访人只是询问备案窗口，没有提出申请，登记有误')]],
  },
  {
    key: '摊位费', asks: '蔺守成', by: 'in-person', came: '2024-07-08',
    wants: { title: '石鼓镇农贸市场摊位费收取明细', description: '2021—2023年各摊位缴费明细复印件' },
    days: [
      ['2024-07-09', '经办', assigns('市场体系股')],
      ['2024-07-15', '经办', asksFeeByPage(45)],
      ['2024-07-15', '经办', served('fee', '当面签收的送达回证')],
      ['2024-07-18', '负责', waivesFee('申请人是享受最低生活保障的人员，提交了有效证明')],
      ...reply(['2024-07-24', '2024-07-26', '2024-07-30'], 'disclosed.provided', { provided: '石鼓镇农贸市场2021—2023年摊位费缴费明细复印件' }),
    ],
  },
  {
    key: '沉默的第三方', asks: '环保志愿者', by: 'email', came: '2024-08-05',
    wants: { title: '再生资源回收站点环境整改承诺书', description: '石鼓镇工业路站点2024年报送的整改承诺书' },
    days: [
      ['2024-08-06', '经办', confirms],
      ['2024-08-09', '经办', consults('third-party', '永固再生', '贵公司报送的环境整改承诺书')],
      ['2024-08-13', '经办', served('consult-永固再生')],
      ['2024-09-05', '系统', hearsNothing('永固再生')],
      ...reply(['2024-09-09', '2024-09-11', '2024-09-11'], 'disclosed.provided', { provided: '石鼓镇工业路站点环境整改承诺书' }),
      ['2024-09-11', '经办', sends('L08 永固再生')],
      ['2024-10-15', '负责', publishes('本机关网站“再生资源”栏目')],
    ],
  },
  {
    key: '又问承诺书', asks: '宓白露', by: 'online', came: '2024-10-21',
    wants: { title: '再生资源回收站点环境整改承诺书', description: '各站点2024年整改承诺书' },
    days: [
      ['2024-10-22', '经办', confirms],
      ...reply(['2024-10-24', '2024-10-25', '2024-10-25'], 'disclosed.already-public', { howToObtain: '登录本机关网站“再生资源”栏目，已于2024年10月15日转为主动公开' }),
    ],
  },
  {
    key: '不予延期', asks: '餐饮协会', by: 'fax', came: '2024-09-02',
    wants: { title: '2024年餐饮促消费活动经费安排', description: '活动经费预算和支出' },
    days: [
      ['2024-09-03', '经办', confirms],
      ['2024-09-19', '经办', proposesExtension(10, '经办人外出培训')],
      ['2024-09-20', '负责', declinesExtension('材料已经齐备，经办人外出不是延期的理由，由副手办理')],
      ...reply(['2024-09-23', '2024-09-24', '2024-09-27'], 'disclosed.provided', { provided: '2024年餐饮促消费活动经费预算表和支出明细' }),
    ],
  },
  {
    key: '两次同问', asks: '蔺守成', by: 'ordinary-post', came: '2024-09-18',
    wants: { title: '石鼓镇农贸市场摊位费收取明细', description: '2021—2023年各摊位缴费明细' },
    days: [
      ['2024-09-18', '经办', confirms],
      ...reply(['2024-09-24', '2024-09-26', '2024-09-30'], 'refused.repeated', { earlierReplyIn: '摊位费' }),
    ],
  },
  // The notice for 2025 came out on 12 November: the due date of this extended reply moved.
  {
    key: '跨年延期', asks: '流通研究所', by: 'email', came: '2024-11-08',
    wants: { title: '2015—2024年全县集贸市场普查资料', description: '历次普查的登记表和汇总报告' },
    days: [
      ['2024-11-11', '经办', confirms],
      ['2024-11-11', '经办', callsFor('市场体系股', '2024-11-15')],
      ['2024-11-11', '经办', proposesExtension(20, '登记表分存三个档案室，需要逐份清点')],
      ['2024-11-11', '负责', allows(20, '登记表分存三个档案室，需要逐份清点')],
      ['2024-11-11', '经办', sends('extension')],
      ['2024-11-15', '科室', finds('all', '汇总报告3份，登记表1200余页')],
      ...reply(['2024-12-27', '2025-01-03', '2025-01-03'], 'disclosed.provided', { provided: '历次普查汇总报告3份；登记表可以到本机关阅览室查阅', providedOn: '2025-01-10' }),
    ],
  },
  {
    key: '年末行业名录', asks: '云品电商', by: 'online', came: '2024-12-16',
    wants: { title: '2024年电商示范企业评审意见', description: '参评企业得分和评审意见' },
    days: [
      ['2024-12-17', '经办', confirms],
      ...reply(['2025-01-06', '2025-01-08', '2025-01-08'], 'disclosed.in-part', {
        disclosedPart: '参评企业名单、总分和评审结论',
        withheld: [{ part: '评审专家的分项打分和讨论记录', ground: 'N6', reason: '属于评审过程中形成的讨论记录' }],
      }),
    ],
  },
  {
    key: '年末油站迁建', asks: '顺达加油站', by: 'registered-post', came: '2024-12-20',
    wants: { title: '环镇北路加油站迁建的部门联席会商意见', description: '各部门会商意见原件' },
    days: [
      ['2024-12-20', '经办', signsFor],
      ['2024-12-24', '经办', consults('other-organ', '县发改局', '会商意见中县发改局出具的部分')],
      ['2024-12-26', '经办', served('consult-县发改局')],
      ['2025-01-08', '经办', hears('县发改局', 'consents')],
      ...reply(['2025-01-14', '2025-01-16', '2025-01-20'], 'disclosed.provided', { provided: '环镇北路加油站迁建部门联席会商意见' }),
      ['2025-02-24', '经办', disputed('复议', 'reconsideration', '云复〔2025〕4号')],
      ['2025-04-10', '经办', ends('复议', 'reconsideration.terminated')],
    ],
  },
  {
    key: '年末举报', asks: '邬长庚', by: 'ordinary-post', came: '2024-12-26',
    wants: { description: '预付卡商家失联，请帮我向其追回储值卡余额' },
    days: [
      ['2024-12-26', '经办', confirms],
      ...reply(['2025-01-07', '2025-01-09', '2025-01-14'], 'closed.otherwise', { reasons: '来信是请求协助追回预付款，没有提出获取政府信息的要求，已电话告知申请人并引导其向消费者权益促进会和人民法院主张权利' }),
    ],
  },
]
