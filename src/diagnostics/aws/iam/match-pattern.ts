/** Stands for a `*` that a policy means literally (`${*}`), so that patterns can be told from it. */
const LITERAL_STAR = '\uE000';
const LITERAL_MARK = '\uE001';

/** Turns the escapes of policy variables into characters that no pattern takes for wildcards. */
export const literalWildcards = (text: string): string =>
  text.replaceAll('${*}', LITERAL_STAR).replaceAll('${?}', LITERAL_MARK).replaceAll('${$}', '$');

/** What an escaped text says when it is read as it stands. */
export const plainText = (text: string): string =>
  text.replaceAll(LITERAL_STAR, '*').replaceAll(LITERAL_MARK, '?');

/** Whether a text has wildcards. */
export const hasWildcard = (text: string): boolean => /[*?]/.test(text);

/**
 * Matches `*` (any characters) and `?` (one character) in time proportional to pattern times text.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, into, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = pattern.charAt(into);
    if (wanted === '*') [star, resume, into] = [into, at, into + 1];
    else if (into < pattern.length && (wanted === '?' || plainText(wanted) === text.charAt(at)))
      [at, into] = [at + 1, into + 1];
    else if (star !== -1) [resume, at, into] = [resume + 1, resume + 1, star + 1];
    else return false;
  }
  return pattern.slice(into).replaceAll('*', '') === '';
}

/** The same for ARNs, whose six parts are compared one by one. Source: …/reference_policies_elements_condition_operators.html (ARN) */
export function matchesArn(pattern: string, arn: string): boolean {
  const [wanted, found] = [arnParts(pattern), arnParts(arn)];
  if (wanted === undefined || found === undefined) return false;
  return wanted.every((part, index) => matchesPattern(part, found[index] ?? ''));
}

function arnParts(arn: string): readonly string[] | undefined {
  if (arn === '*') return ['*', '*', '*', '*', '*', '*'];
  const parts = arn.split(':');
  return parts.length < 6 ? undefined : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
