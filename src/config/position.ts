import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml';
import type { Finding } from './finding.ts';

/** Where in the text a finding is: its key, its value, or the nearest of its parents that exists. */
export function offsetOf(document: Document, found: Finding): number {
  if (found.atKey) return keyOffset(document, found.path) ?? 0;
  for (let length = found.path.length; length >= 0; length -= 1) {
    const node = nodeAt(document, found.path.slice(0, length));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** An offset as people say it: `line:column`. */
export function spoken(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}

function keyOffset(document: Document, path: Finding['path']): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map(item => item.key).filter(isScalar);
  return keys.find(key => String(key.value) === path.at(-1))?.range?.[0];
}

function nodeAt(document: Document, path: Finding['path']): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
