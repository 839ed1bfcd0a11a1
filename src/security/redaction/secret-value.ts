/** Words that follow `token:` or `password:` when an error is being told, never as the secret itself. */
const ERROR_WORDS = new Set(
  (
    'invalid incorrect wrong expired required missing denied unauthorized unauthenticated forbidden failed failure ' +
    'error notfound not no none null nil undefined true false empty unknown malformed rejected refused revoked ' +
    'timeout eof absent unset accessdenied expiredtoken yes ok set present unable cannot could context deadline'
  ).split(' '),
);
const TELLING =
  /\b(?:fail(?:ed|ure|s)?|invalid|incorrect|wrong|expired?|require[ds]?|denied|mismatch|not|cannot|can't|must|is|was|are|authentication|unauthori[sz]ed|authori[sz]ed|missing|error|unable|could|should|does|has|have|too|no|while|when|exception|forbidden|timed?|context|refused|unexpected|bytes?|timeout|dial|connection|lookup|permission|deadline|exceeded|unknown|rejected|such|unable|back-off|pulling|created|deleted|updated|started|exit|status|code)\b/i;

const STANDS_IN =
  /^(?:[*•]{2,100}|[xX]{3,100}|\.{2,10}|-{1,10}|<[^>]{0,100}>?|\$\{[^}]{0,200}\}?|\$\([^)]{0,200}\)?|\{\{.{0,200}|\$[A-Z_][A-Z0-9_]{1,60}|%[A-Z0-9_]{2,60}%|\(sensitive.{0,20}|\(known.{0,20}|\[REDACTED:.{0,60})$/;
const REFERS =
  /^(?:arn:[a-z-]{1,20}:|(?:var|local|module|each|self|this|process\.env|os\.environ|secrets|inputs)[.[]|[A-Za-z_][A-Za-z0-9_.]{0,80}\()/;
const PATH = /^(?:file:\/\/)?(?:\/[a-z0-9._-]{1,100}){2,20}$/;

/** Whether the value only stands in for a secret: a mask, a placeholder, a variable, a reference, a file. */
export const standsInForSecret = (value: string): boolean =>
  STANDS_IN.test(value) || REFERS.test(value) || PATH.test(value);

/** Whether the word is what an error says rather than a secret. */
export const isErrorWord = (word: string): boolean =>
  ERROR_WORDS.has(word.toLowerCase().replace(/[^a-z]/g, '')) ||
  /^[A-Z][A-Za-z]{3,80}(?:Exception|Error|Denied|Token)$/.test(word);

/** Whether words after a name tell of an error. */
export const tellsOfError = (words: string): boolean => TELLING.test(words);

/** Whether the value looks generated: long, with digits among letters, and no name, version, address or count. */
export function looksGenerated(value: string): boolean {
  if (value.length < 8 || /^(?:https?:|arn:|v?[0-9]{1,6}(?:\.[0-9]{1,6}){1,4})/.test(value)) return false;
  // `AADSTS700213` and its like are codes of errors.
  if (/^[A-Z]{2,12}[0-9]{3,8}$/.test(value)) return false;
  if (/[/:@]/.test(value) && !/^[A-Za-z0-9+/]{16,100}={0,2}$/.test(value)) return false;
  const mixed = /[0-9]/.test(value) && /[A-Za-z]/.test(value);
  return mixed || (value.length >= 16 && /[A-Z]{2}[a-z]|[a-z][A-Z][A-Z]/.test(value));
}

const PART = /^[a-z]{2,40}$/;

/**
 * Whether the value is the name of a Kubernetes object, with or without its namespace: words joined by hyphens
 * (`db-credentials`, `shop/api-token`), also with the suffix that a controller appends. Generated values are no words.
 */
export function namesObject(value: string): boolean {
  if (value.length > 127 || !/^[a-z][a-z0-9./-]{1,126}$/.test(value)) return false;
  const parts = value.split(/[-./]/);
  const words = parts.filter(part => PART.test(part)).length;
  const suffixed = parts.every((part, index) => PART.test(part) || (index > 0 && part.length <= 10));
  return suffixed && words >= Math.max(1, parts.length - 2) && (parts.length > 1 || !/[0-9]/.test(value));
}
