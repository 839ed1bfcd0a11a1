/** A sort of text that names errors without reporting one. */
export interface Silence {
  /** Lower-case words, at least one of which every such text contains. */
  readonly literals: readonly string[];
  /** What decides; every quantifier is bounded. */
  readonly patterns: readonly RegExp[];
  /** Whether a cleaned text is of that sort. */
  readonly holds: (text: string) => boolean;
}

/** Longer texts are pastes with a remark, not remarks. */
export const REMARK_LENGTH = 400;

/** More of a text than this is not looked at: what a text is shows in its beginning. */
const LENGTH = 6000;

/** What running programs print beside an error: a text with this reports something, whatever else it holds. */
const LIVE =
  /\b\d{1,2}:\d\d:\d\d\b|\b(?:ERROR|FATAL)\b:? {1,2}[\w[(]|\b[EWIF]\d{4} \d\d:|\b(?:Warning|Normal) \w{3,40} {1,3}(?:<invalid>|\d{1,4}[smhd])|rpc error: code|level=(?:error|fatal|warn)|Traceback \(most recent|\bFile "[^"]{1,200}", line \d|\bat [\w.$<>]{3,200}\([\w.]{1,80}:\d|Error from server|[Rr]equest ?ID: ?[\w-]{8}|\bexit status \d|\b\d{1,2}\/\d{1,2} [A-Z][A-Za-z:]{3,40} \d|\(combined from similar events\)/;

/** A sort of text with a shape of its own, unless it shows a program at work as well. */
export function shape(literals: readonly string[], pattern: RegExp, unless: RegExp = LIVE): Silence {
  return {
    literals,
    patterns: [pattern, unless],
    holds: text => {
      const beginning = text.slice(0, LENGTH);
      return pattern.test(beginning) && !unless.test(beginning);
    },
  };
}
