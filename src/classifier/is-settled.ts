/** Longer texts are pastes with a remark, not remarks. */
const REMARK_LENGTH = 400;

/** An alert that has ended says so first. */
const ENDED_ALERT = /^\W{0,6}(?:resolved|recovered|cleared)\b(?: ?[\]:|-]|\W{0,4}\])/i;

/** `Host sts.eu-west-1.amazonaws.com:443 was resolved` is curl's. */
const SETTLED =
  /\b(?:(?<!:\d{2,5} )(?:is|was|are|were|got|been|now|already) (?:resolved|fixed|solved|sorted)|(?:i|we|he|she|they) (?:fixed|solved|resolved)|problem solved|all good (?:now|again)|works (?:now|again))\b|résolue?s?\b|resolvid[oa]|resuelt[oa]|risolt[oa]|\b(?:gelöst|behoben)\b|opgelost|rozwiązan|naprawion|đã (?:xử lý|sửa|giải quyết|khắc phục)|(?:已经?|給|给)?(?:解决|解決|修复|修好)了|已(?:解决|解決|修复|修復)|解決(?:しました|済み)|直りました|해결(?:됐|되었|했)/i;

const STILL =
  /\b(?:but|still|again|yet|however|mais|encore|toujours|pero|todavía|aún|sigue|mas|ainda|ma|ancora|aber|noch|wieder|ale|nadal|maar|nog|nhưng|vẫn)\b|但|可是|还是|還是|仍|又|しかし|ですが|まだ|또|아직|여전히|하지만/i;

/** Lower-case words of which every settled matter holds one. */
export const SETTLED_LITERALS: readonly string[] = [
  'resol',
  'mean',
  'stand for',
  'faq',
  'glossary',
  'mortem',
  'fixed',
  'solved',
  'sorted',
  'recovered',
  'cleared',
  'all good',
  'works',

  'résol',
  'resuel',
  'risolt',
  'gelöst',
  'behoben',
  'opgelost',
  'rozwiązan',
  'naprawion',
  'đã ',
  '解决',
  '解決',
  '修复',
  '修復',
  '直りました',
  '해결',
];

/** Talk about an error, not a report of one. */
const TALK =
  /\b(?:usually|typically|often|just|only) means?\b|\bwhat (?:does|do|is meant by)\b.{1,80}\b(?:mean|stand for)\b|\b(?:faq|glossary|post-?mortem)\b/i;

/** Whether a cleaned text says that the trouble it names is over: nobody needs an answer then. */
export function isSettled(text: string): boolean {
  if (ENDED_ALERT.test(text)) return true;
  return text.length <= REMARK_LENGTH && (SETTLED.test(text) || TALK.test(text)) && !STILL.test(text);
}
