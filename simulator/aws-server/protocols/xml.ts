const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** An element; content is already XML. */
export function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** Text made safe for an element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, character => ESCAPES[character] ?? character);
}

/** A number, text or truth value as XML text; empty for anything else. */
export function scalarXml(value: unknown): string {
  if (typeof value === 'string') return escapeXml(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
