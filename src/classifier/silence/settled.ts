import { REMARK_LENGTH, type Silence } from './silence.ts';

/** An alert that has ended says so first. */
const ENDED_ALERT = /^\W{0,6}(?:resolved|recovered|cleared)\b(?: ?[\]:|-]|\W{0,4}\])/i;

/** `Host sts.eu-west-1.amazonaws.com:443 was resolved` is curl's. */
const SETTLED =
  /\b(?:(?<!:\d{2,5} )(?:is|was|are|were|got|been|now|already) (?:resolved|fixed|solved|sorted)|(?:i|we|he|she|they) (?:fixed|solved|resolved)|problem solved|all good (?:now|again)|works (?:now|again)|no longer (?:see|seeing|get|getting|happens|occurs)|(?:errors?|problems?|issues?|BackOff) (?:is |are )?(?:now )?gone|(?:a|was) false (?:positive|alarm))\b|résolue?s?\b|resolvid[oa]|resuelt[oa]|risolt[oa]|\b(?:gelöst|behoben)\b|opgelost|rozwiązan|naprawion|đã (?:xử lý|sửa|giải quyết|khắc phục)|(?:已经?|給|给)?(?:解决|解決|修复|修好)了|已(?:解决|解決|修复|修復)|解決(?:しました|済み)|直りました|해결(?:됐|되었|했)/i;

const STILL =
  /\b(?:but|still|again|yet|however|mais|encore|toujours|pero|todavía|aún|sigue|mas|ainda|ma|ancora|aber|noch|wieder|ale|nadal|maar|nog|nhưng|vẫn)\b|\bnow: |但|可是|还是|還是|仍|又|しかし|ですが|まだ|또|아직|여전히|하지만/i;

/** Trouble that is over. */
export const settled: Silence = {
  literals: [
    'resol',
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
  ],
  patterns: [ENDED_ALERT, SETTLED, STILL],
  holds: text =>
    ENDED_ALERT.test(text) || (text.length <= REMARK_LENGTH && SETTLED.test(text) && !STILL.test(text)),
};
