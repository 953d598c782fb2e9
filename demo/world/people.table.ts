import type { ApplicantKind } from '../../src/statute/applicant-kinds.table.ts'
import type { Person } from '../../src/store/people.ts'

type PersonTold = Person & { readonly kind: ApplicantKind }

const natural = (name: string, known: Omit<Person, 'name'>): PersonTold => ({ kind: 'natural', name, ...known })
const organisation = (kind: ApplicantKind, name: string, known: Omit<Person, 'name'>): PersonTold => ({
  kind,
  name,
  ...known,
})

/**
 * Everybody who asks, is asked or acts for another. All are invented: no telephone number has a prefix in use, no identity number
 * has the check digit it would need, no street or company exists.
 */
// prettier-ignore
export const people = {
  佟守拙:   natural('佟守拙', { identityNumber: '439900196803050011', telephone: '10000000101', address: '云溪县柳桥镇双井村7组', postcode: '439901' }),
  阮青禾:   natural('阮青禾', { identityNumber: '439900199106120022', telephone: '10000000102', email: 'ruan@mail.example', address: '云溪县春晖路66号3栋402室' }),
  邬长庚:   natural('邬长庚', { identityNumber: '439900195509180034', telephone: '10000000103', address: '云溪县白鹭镇老街21号' }),
  戚望舒:   natural('戚望舒', { telephone: '10000000104', email: 'qi@mail.example', address: '云溪县学府路9号' }),
  滕立夏:   natural('滕立夏', { identityNumber: '439900198405050044', telephone: '10000000105', address: '云溪县枫林街道桂花巷12号' }),
  卞知秋:   natural('卞知秋', { telephone: '10000000106', email: 'bian@mail.example', address: '云溪县滨河大道301号' }),
  庾大年:   natural('庾大年', { identityNumber: '439900194912020055', telephone: '10000000107', address: '云溪县石鼓镇青石村2组' }),
  闵若谷:   natural('闵若谷', { telephone: '10000000108', email: 'min@mail.example', address: '云溪县金穗路45号' }),
  荀小满:   natural('荀小满', { identityNumber: '439900199305210066', telephone: '10000000109', address: '云溪县枫林街道南门里8号' }),
  宓白露:   natural('宓白露', { telephone: '10000000110', email: 'mi@mail.example', address: '云溪县春晖路102号' }),
  匡正言:   natural('匡正言', { identityNumber: '439900197207070077', telephone: '10000000111', email: 'kuang@mail.example', address: '云溪县滨河大道88号5栋1单元601室' }),
  褚云舟:   natural('褚云舟', { telephone: '10000000112', address: '云溪县柳桥镇集贸路3号' }),
  靳霜降:   natural('靳霜降', { telephone: '10000000113', email: 'jin@mail.example', address: '云溪县学府路27号' }),
  欧阳谨:   natural('欧阳谨', { identityNumber: '439900198011110088', telephone: '10000000114', address: '云溪县白鹭镇渡口村5组' }),
  诸葛平:   natural('诸葛平', { telephone: '10000000115', email: 'zhuge@mail.example', address: '云溪县金穗路7号' }),
  蔺守成:   natural('蔺守成', { telephone: '10000000116', address: '云溪县石鼓镇新市街40号' }),
  翟惊蛰:   natural('翟惊蛰', { telephone: '10000000117', email: 'zhai@mail.example', address: '云溪县枫林街道北塔路19号' }),
  满江平:   natural('满江平', { telephone: '10000000119', address: '云溪县法治路2号' }),
  仇怀瑾:   natural('仇怀瑾', { identityNumber: '439900197610100099', telephone: '10000000118', address: '云溪县春晖路230号' }),

  长虹超市:     organisation('commercial', '云溪县长虹超市有限公司',         { representative: '巫启明', contact: '巫启明', telephone: '10000000201', email: 'changhong@firm.example', address: '云溪县春晖路58号' }),
  顺达加油站:   organisation('commercial', '云溪县顺达加油站有限公司',       { representative: '牟德厚', contact: '牟德厚', telephone: '10000000202', address: '云溪县柳桥镇环镇北路1号' }),
  青禾农贸:     organisation('commercial', '云溪县青禾农贸市场管理有限公司', { representative: '乐思齐', contact: '乐思齐', telephone: '10000000203', address: '云溪县枫林街道南门里1号' }),
  瑞丰外贸:     organisation('commercial', '云溪瑞丰进出口有限公司',         { representative: '边季常', contact: '郦小姐', telephone: '10000000204', email: 'ruifeng@firm.example', address: '云溪县工业园三路6号' }),
  云品电商:     organisation('commercial', '云溪云品电子商务有限公司',       { representative: '柏景行', contact: '柏景行', telephone: '10000000205', email: 'yunpin@firm.example', address: '云溪县工业园创业楼2层' }),
  鸿运拍卖:     organisation('commercial', '云溪鸿运拍卖有限公司',           { representative: '祁文远', contact: '祁文远', telephone: '10000000206', address: '云溪县滨河大道120号' }),
  永固再生:     organisation('commercial', '云溪永固再生资源回收有限公司',   { representative: '简志刚', contact: '简志刚', telephone: '10000000207', address: '云溪县石鼓镇工业路9号' }),
  联诚车市:     organisation('commercial', '云溪联诚二手车交易市场有限公司', { representative: '路致远', contact: '路致远', telephone: '10000000208', address: '云溪县环城东路300号' }),
  天平律所:     organisation('legal',      '湖南衡平衡律师事务所云溪分所',   { representative: '满江平', contact: '满江平', telephone: '10000000301', email: 'hengping@law.example', address: '云溪县法治路2号' }),
  法律服务所:   organisation('legal',      '云溪县柳桥镇法律服务所',         { representative: '艾书礼', contact: '艾书礼', telephone: '10000000302', address: '云溪县柳桥镇司法街6号' }),
  流通研究所:   organisation('research',   '潇南县域流通研究所',             { representative: '花有期', contact: '花有期', telephone: '10000000303', email: 'liutong@inst.example', address: '潇南市学院路18号' }),
  消费者协会:   organisation('social',     '云溪县消费者权益促进会',         { representative: '车同轨', contact: '车同轨', telephone: '10000000304', email: 'cuijin@org.example', address: '云溪县金穗路16号' }),
  环保志愿者:   organisation('social',     '云溪绿溪环保志愿服务中心',       { representative: '苗青青', contact: '苗青青', telephone: '10000000305', email: 'luxi@org.example', address: '云溪县滨河大道9号' }),
  双井村委会:   organisation('other',      '云溪县柳桥镇双井村村民委员会',   { representative: '佟大川', contact: '佟大川', telephone: '10000000306', address: '云溪县柳桥镇双井村' }),
  餐饮协会:     organisation('other',      '云溪县餐饮行业协会',             { representative: '游一品', contact: '游一品', telephone: '10000000307', address: '云溪县春晖路77号' }),

  县财政局:     organisation('other', '云溪县财政局',         { contact: '国库股', address: '云溪县春晖路6号' }),
  县农业农村局: organisation('other', '云溪县农业农村局',     { contact: '市场股', address: '云溪县春晖路22号' }),
  县发改局:     organisation('other', '云溪县发展和改革局',   { contact: '综合股', address: '云溪县春晖路10号' }),
} as const satisfies Readonly<Record<string, PersonTold>>

export type PersonKey = keyof typeof people
