import type { Told } from './told.ts'
import {
  asksReasons,
  assigns,
  comesBack,
  confirms,
  consults,
  decidesRecord,
  defersTo,
  disputed,
  ends,
  givesReasons,
  hears,
  judgesReasons,
  publishes,
  reply,
  sends,
  served,
  signsFor,
} from './verbs.ts'

/** The rest of 2025. */
// prettier-ignore
export const cases2025two: readonly Told[] = [
  {
    key: '问题商户', asks: '消费者协会', by: 'email', came: '2025-05-12',
    wants: { title: '预付卡风险商户约谈名单', description: '2025年1月至4月约谈的商户名称和约谈原因' },
    days: [
      ['2025-05-13', '经办', confirms],
      ['2025-05-15', '经办', consults('third-party', '长虹超市', '约谈记录中涉及贵公司预付卡兑付情况的部分')],
      ['2025-05-19', '经办', served('consult-长虹超市')],
      ['2025-05-27', '经办', hears('长虹超市', 'objects', '公开约谈会影响商誉')],
      ...reply(['2025-05-29', '2025-06-03', '2025-06-03'], 'disclosed.provided', {
        provided: '2025年1月至4月预付卡风险商户约谈名单',
        publicInterest: '名单涉及众多消费者预付款的安全，不公开可能使更多消费者继续充值受损，会对公共利益造成重大影响',
      }),
      ['2025-06-03', '经办', sends('L08 长虹超市')],
      ['2025-06-23', '负责', publishes('本机关网站“消费提示”栏目')],
    ],
  },
  {
    key: '延迟答复', asks: '流通研究所', by: 'email', came: '2025-05-19',
    wants: { title: '2010—2024年全县农贸市场改造项目全部验收资料', description: '15年间全部改造项目的验收表、影像和决算' },
    days: [
      ['2025-05-20', '经办', confirms],
      ['2025-05-22', '经办', asksReasons('所要材料跨15个年度，涉及61个项目，数量明显超过合理范围')],
      ['2025-05-22', '经办', served('reasons')],
      ['2025-06-04', '经办', givesReasons('用于县域流通设施更新的课题研究，附课题立项书')],
      ['2025-06-06', '负责', judgesReasons(true, '课题立项书可以证明用途，材料与课题相关')],
      ['2025-06-09', '负责', defersTo('2025-09-30')],
      ['2025-06-09', '经办', sends('deferral')],
      ...reply(['2025-09-15', '2025-09-17', '2025-09-17'], 'disclosed.provided', { provided: '61个改造项目的验收表和决算报告；影像资料共3盘，可以到本机关阅览室查阅' }),
    ],
  },
  {
    key: '超期答复', asks: '靳霜降', by: 'online', came: '2025-07-01',
    wants: { title: '2025年县级外经贸政策兑现表', description: '上半年兑现的企业和金额' },
    days: [
      ['2025-07-02', '经办', confirms],
      ['2025-07-03', '经办', assigns('外贸股')],
      ...reply(['2025-08-06', '2025-08-07', '2025-08-07'], 'disclosed.provided', { provided: '2025年上半年县级外经贸政策兑现表' }),
      ['2025-08-04', '经办', disputed('复议', 'reconsideration', '云复〔2025〕23号', 'no-reply')],
      ['2025-09-26', '经办', ends('复议', 'reconsideration.held-unlawful')],
    ],
  },
  {
    key: '柴油补贴', asks: '欧阳谨', by: 'in-person', came: '2025-07-07',
    wants: { title: '渡口村农用柴油供应点批准材料', description: '供应点的批准文件' },
    days: [
      ...reply(['2025-07-14', '2025-07-16', '2025-07-18'], 'unable.not-responsible', { reasons: '农用柴油供应点由市级商务主管部门审批，批准文件由该机关制作', responsibleOrgan: '潇南市商务局（潇南市政府路1号，电话0700-5550200）' }),
    ],
  },
  {
    key: '家政补贴', asks: '诸葛平', by: 'email', came: '2025-07-21',
    wants: { title: '2025年家政服务培训补贴审核材料', description: '各培训机构的参训人数、补贴金额和审核意见' },
    days: [
      ['2025-07-22', '经办', confirms],
      ...reply(['2025-07-29', '2025-07-31', '2025-07-31'], 'disclosed.in-part', {
        disclosedPart: '各培训机构的参训人数和补贴金额',
        withheld: [{ part: '各审核人的初审意见底稿', ground: 'N6', reason: '属于审核过程中形成的过程稿，与最后的审核结论不尽一致' }],
      }),
    ],
  },
  {
    key: '旧车补贴', asks: '滕立夏', by: 'ordinary-post', came: '2025-08-11',
    wants: { description: '2025年本人申请的汽车置换更新补贴审核表' },
    days: [
      ['2025-08-11', '经办', confirms],
      ...reply(['2025-08-18', '2025-08-20', '2025-08-25'], 'disclosed.provided', { provided: '申请人本人的汽车置换更新补贴审核表' }),
    ],
  },
  {
    key: '站点备案更正', asks: '永固再生', by: 'registered-post', came: '2025-08-18', matter: 'record-correction',
    wants: { description: '本公司营业执照的住所门牌号有误' },
    days: [
      ['2025-08-18', '经办', signsFor],
      ['2025-08-25', '负责', decidesRecord('told-where', '营业执照由市场监督管理部门登记', '云溪县市场监督管理局')],
      ['2025-08-25', '经办', sends('record')],
      ['2025-08-29', '经办', served('record')],
    ],
  },
  {
    key: '直播基地协议', asks: '天平律所', by: 'registered-post', came: '2025-09-08',
    wants: { title: '直播电商基地运营协议', description: '2023年与运营单位签订的协议全文' },
    days: [
      ['2025-09-08', '经办', signsFor],
      ['2025-09-11', '经办', consults('third-party', '云品电商', '运营协议中的分成比例和考核指标')],
      ['2025-09-15', '经办', served('consult-云品电商')],
      ['2025-09-28', '经办', hears('云品电商', 'objects', '分成比例是本公司与多家合作方谈判的底价')],
      ...reply(['2025-10-10', '2025-10-13', '2025-10-17'], 'denied.third-party', { reasons: '协议的分成比例和考核指标属于商业秘密，公开后其他合作方可以据此压价，损害运营企业的利益' }),
    ],
  },
  {
    key: '乡镇商贸', asks: '庾大年', by: 'in-person', came: '2025-09-22',
    wants: { title: '石鼓镇商贸中心项目竣工验收表', description: '竣工验收表复印件' },
    days: [
      ...reply(['2025-09-25', '2025-09-28'], 'disclosed.provided', { provided: '石鼓镇商贸中心项目竣工验收表' }),
      ['2025-10-11', '经办', comesBack('门牌号不详')],
      ['2025-10-13', '经办', sends('reply', 'in-person')],
      ['2025-10-13', '经办', served('reply', '当面签收的送达回证')],
    ],
  },
  {
    key: '编制人数', asks: '闵若谷', by: 'online', came: '2025-10-20',
    wants: { description: '商务局核定编制数、实有人数、各股室人数' },
    days: [
      ['2025-10-21', '经办', confirms],
      ...reply(['2025-10-24', '2025-10-27', '2025-10-27'], 'disclosed.already-public', { howToObtain: '登录本机关网站“机构职能”栏目，查阅职能配置、内设机构和人员编制规定' }),
    ],
  },
  {
    key: '拍卖档案', asks: '鸿运拍卖', by: 'fax', came: '2025-11-03',
    wants: { title: '2024年拍卖企业年度核查评分表', description: '我公司的评分表' },
    days: [
      ['2025-11-04', '经办', confirms],
      ...reply(['2025-11-10', '2025-11-12', '2025-11-14'], 'disclosed.provided', { provided: '该公司2024年度核查评分表' }),
    ],
  },
  {
    key: '年末平台合同', asks: '翟惊蛰', by: 'email', came: '2025-12-15',
    wants: { title: '2025年消费券发放平台遴选合同', description: '合同文本和服务费标准' },
    days: [
      ['2025-12-16', '经办', confirms],
      ['2025-12-19', '经办', consults('third-party', '云品电商', '发放平台服务合同中的费率和技术方案')],
      ['2025-12-23', '经办', served('consult-云品电商')],
      ['2026-01-07', '经办', hears('云品电商', 'consents')],
      ...reply(['2026-01-12', '2026-01-14', '2026-01-14'], 'disclosed.provided', { provided: '2025年消费券发放平台服务合同' }),
    ],
  },
  {
    key: '年末家电核验', asks: '阮青禾', by: 'online', came: '2025-12-24',
    wants: { title: '2025年家电以旧换新抽查核验记录', description: '各经销商的抽查台数和问题' },
    days: [
      ['2025-12-25', '经办', confirms],
      ...reply(['2026-01-08', '2026-01-12', '2026-01-12'], 'disclosed.provided', { provided: '2025年家电以旧换新抽查核验记录汇总表' }),
    ],
  },
]
