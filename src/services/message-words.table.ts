import type { Words } from '../kernel/words.ts'

/** Why a message did not go. */
// prettier-ignore
export const deliveryFaults = {
  'no-address':  { zh: '申请人没有留电子邮箱', en: 'the applicant left no e-mail address' },
  'bad-address': { zh: '申请人的电子邮箱格式不对', en: 'the e-mail address of the applicant is not one' },
  erased:        { zh: '申请人信息已按规定清除', en: 'what was known of the applicant has been erased' },
  'no-letter':   { zh: '文书原件不在', en: 'the bytes of the letter are not there' },
  interrupted:   { zh: '正在发送；程序在发送中停止的，一刻钟后再发一次', en: 'it is being sent; if the program stopped meanwhile, it is sent once more after a quarter of an hour' },
  'interrupted-again': { zh: '两次发送都在中途停止，是否送达不能确定', en: 'the program stopped twice while sending it: whether it arrived is not known' },
} as const satisfies Record<string, Words>

export type DeliveryFault = keyof typeof deliveryFaults

/** What messages say: that something happened and where it can be seen; never what was asked for, and never the code. */
// prettier-ignore
export const messageWords = {
  filedSubject:  { zh: '政府信息公开申请{number}已经提交', en: 'request {number} was sent' },
  filed:         { zh: '您向{organ}提出的政府信息公开申请已经提交，受理编号{number}。工作机构将与您确认收到；答复期限从双方确认之日起算。', en: 'Your request for information to {organ} was sent; its number is {number}. The office will confirm it with you; the period of reply begins on the day both sides have confirmed.' },
  letterSubject: { zh: '政府信息公开申请{number}：{title}', en: 'request {number}: {title}' },
  attached:      { zh: '您向{organ}提出的政府信息公开申请{number}，现以电子邮件送达《{title}》（{letter}），见附件。', en: 'In the matter of your request {number} to {organ}, the letter “{title}” ({letter}) is served on you by this e-mail; it is attached.' },
  online:        { zh: '您向{organ}提出的政府信息公开申请{number}，《{title}》（{letter}）已经发出，请凭受理编号和查询码查看、下载。', en: 'In the matter of your request {number} to {organ}, the letter “{title}” ({letter}) has been sent: read and fetch it with your number and query code.' },
  follow:        { zh: '查询办理进度：{link}', en: 'To follow the request: {link}' },
  noReply:       { zh: '本邮件由系统自动发出，请勿回复。咨询电话：{telephone}。', en: 'This message was sent by the system; please do not answer it. Questions: {telephone}.' },
  failed:        { zh: '电子邮件没有送达：{why}', en: 'the e-mail was not delivered: {why}' },
} as const satisfies Record<string, Words>
