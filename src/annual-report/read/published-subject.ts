import type { NumberContext, Counted } from './counted.ts'

const unit = /^[条篇件则份个项]$/
const publish = /公开|发布|刊登|推送|更新|上传|编发|转载|刊发|发送/
const information = /信息|文件|动态|公文|公告|通知|文章|稿件|资讯|政策|内容/
const notPublished =
  /不予公开|不公开|办理|受理|收到|答复|回复|申请|办结|接受|培训|召开|检查|整改|粉丝|关注|阅读|浏览|访问|栏目|专栏|条例|败诉|胜诉/

/** A count of information published, or a part of a list; undefined when the clause speaks of neither. */
export function publishedSubject(clause: string, around: NumberContext): Counted | undefined {
  if (!unit.test(around.unit)) return undefined
  if (around.whole === 'unknown') return undefined
  if (around.whole !== '') return { counts: `${around.whole.replace(/(?:\.part)+$/, '')}.part`, unsure: true }
  if (notPublished.test(clause) || !publish.test(clause) || !information.test(clause)) return undefined
  return { counts: 'published', unsure: false }
}

/** After a count of information published, another channel's: 微博发布35条. */
export const alsoPublished = (clause: string): Counted | undefined =>
  /公开|发布|推送|更新|微信|微博|公众号|网站|抖音|头条|公告栏/.test(clause) && !notPublished.test(clause)
    ? { counts: 'published', unsure: true }
    : undefined
