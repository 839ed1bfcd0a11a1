/** Longer texts are pastes with a remark, not remarks. */
const REMARK_LENGTH = 400;

/** An alert that has ended says so first. */
const ENDED_ALERT = /^\W{0,6}(?:resolved|recovered|cleared)\b(?: ?[\]:|-]|\W{0,4}\])/i;

/** `Host sts.eu-west-1.amazonaws.com:443 was resolved` is curl's. */
const SETTLED =
  /\b(?:(?<!:\d{2,5} )(?:is|was|are|were|got|been|now|already) (?:resolved|fixed|solved|sorted)|(?:i|we|he|she|they) (?:fixed|solved|resolved)|problem solved|all good (?:now|again)|works (?:now|again)|no longer (?:see|seeing|get|getting|happens|occurs)|(?:errors?|problems?|issues?|BackOff) (?:is |are )?(?:now )?gone|(?:a|was) false (?:positive|alarm))\b|résolue?s?\b|resolvid[oa]|resuelt[oa]|risolt[oa]|\b(?:gelöst|behoben)\b|opgelost|rozwiązan|naprawion|đã (?:xử lý|sửa|giải quyết|khắc phục)|(?:已经?|給|给)?(?:解决|解決|修复|修好)了|已(?:解决|解決|修复|修復)|解決(?:しました|済み)|直りました|해결(?:됐|되었|했)/i;

const STILL =
  /\b(?:but|still|again|yet|however|mais|encore|toujours|pero|todavía|aún|sigue|mas|ainda|ma|ancora|aber|noch|wieder|ale|nadal|maar|nog|nhưng|vẫn)\b|但|可是|还是|還是|仍|又|しかし|ですが|まだ|또|아직|여전히|하지만/i;

/** Lower-case words of which every settled matter and all talk holds one. */
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
  'no longer',
  'gone',
  'false positive',
  'false alarm',
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
  'difference',
  'should ',
  'remember',
  'reminder',
  'review',
  'runbook',
  'wiki',
  'lesson',
  'slides',
  'trainee',
  'joiner',
  'idea ',
  'draft',
  'noisy',
  'write-up',
  'by design',
  'article',
  'blog post',
  'cheat sheet',
  'interview',
  'explains',
  'confuse',
  'proposal',
  'kein fehler',
  'pas une erreur',
  'no es un error',
  'différence entre',
  'diferencia entre',
  'diferença entre',
  'unterschied',
  'differenza tra',
  'signif',
  'bedeutet',
  'ist nur',
  '区别',
  '區別',
  '意思',
  '違い',
  '意味',
  '説明',
  '用語',
  '차이',
  '의미',
];

/** Talk about an error, not a report of one. */
const TALK =
  /\b(?:usually|typically|often|just|only) means?\b|\bwhat (?:does|do|is meant by)\b.{1,80}\b(?:mean|stand for)\b|\b(?:faq|glossary|post-?mortem)\b|\bdifference between (?!the request)|\b(?:we|i|you|people|they) (?:should|could) (?:also |probably |really )?(?:alert|add|retry|handle|document|reduce|write|mention|rename|catch|monitor|track|show|log)\b|\bremember\b|\breminder:|\b(?:please|someone|anyone) review\b|\b(?:runbook|wiki) (?:page|entry|draft)\b|\blessons? learned\b|\bslides\b|\btrainees?\b|\bnew joiners?\b|\bidea (?:for|to)\b|\bdraft (?:for|of)\b|\bless noisy\b|\bwrite-up\b|\bby design\b|\b(?:article|blog post) (?:on|about|explains)\b|\bcheat sheet\b|\binterview\b|\bconfuse[ds]? .{1,60} with\b|\bproposal\b/i;

const TALK_LOCALISED =
  /kein fehler|pas une erreur|no es un error|diff[ée]rence entre|diferen[cç](?:ia|a) entre|unterschied zwischen|differenza tra|que signifie|qué significa|o que significa|cosa significa|was bedeutet|bedeutet nur|ist nur|(?:区别|區別)|(?:什么|什麼)意思|違い|という(?:意味|説明)|用語集|차이(?:가|는|를|점)|무슨 의미/i;

/** Parts of logs, tables and messages of programs: what they stand in is a report, however it is introduced. */
const EVIDENCE =
  /\b(?:rpc error|status code|desc =|Warning |Error: |error: |ERROR |FATAL|level=|exit code|An error occurred|Caused by|Traceback|<Code>|\w{3,60}Exception: )|\b[EWI]\d{4} \d\d:|\b\d{1,2}\/\d{1,2} [A-Z]|\d\d:\d\d:\d\d|"\w{1,40}": ?["{[\d]|arn:aws|\b(?:kubectl|docker|aws|az|helm) \w{2,20} [\w-]/;

/** Whether a cleaned text says that the trouble it names is over: nobody needs an answer then. */
export function isSettled(text: string): boolean {
  if (ENDED_ALERT.test(text)) return true;
  if (text.length > REMARK_LENGTH) return false;
  if ((TALK.test(text) || TALK_LOCALISED.test(text)) && !EVIDENCE.test(text)) return true;
  return SETTLED.test(text) && !STILL.test(text);
}
