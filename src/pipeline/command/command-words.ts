const LINK = /<(?:https?:\/\/|mailto:)[^<>|\s]{1,2000}\|([^<>|]{1,2000})>/g;
const BARE_LINK = /<https?:\/\/([^<>|\s]{1,2000})>/g;

/** Typed text without what Slack and keyboards make of it: links, entities, curly quotes, long dashes. */
export function untangled(text: string): string {
  return text
    .replace(LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/(^|\s)[—–](?=\w)/g, '$1--')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/^`+|`+$/g, '');
}

/** The words of a line; quotes hold words together. */
export function splitWords(line: string): readonly string[] {
  const words = line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.map(word => word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
}
