import { MASK, maskOf, type Span } from './span.ts';

/** Puts masks over the spans; overlapping ones become one, and masks that already stand are left alone. */
export function coverSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const masks = [...text.matchAll(MASK)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const parts: string[] = [];
  let copied = 0;
  for (const span of withoutMasks(text, merge(spans), masks)) {
    parts.push(text.slice(copied, span.start), maskOf(span.kind));
    copied = span.end;
  }
  return parts.join('') + text.slice(copied);
}

function merge(spans: readonly Span[]): Span[] {
  const ranked = spans.map((span, rank) => ({ ...span, rank })).sort((one, other) => one.start - other.start);
  const merged: { start: number; end: number; kind: string; rank: number }[] = [];
  for (const span of ranked) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push({ ...span });
    else {
      last.end = Math.max(last.end, span.end);
      if (span.rank < last.rank) Object.assign(last, { kind: span.kind, rank: span.rank });
    }
  }
  return merged;
}

/** The parts of the spans outside masks that already stand, as far as anything is written there. */
function withoutMasks(
  text: string,
  spans: readonly Span[],
  masks: readonly { start: number; end: number }[],
): Span[] {
  const parts: Span[] = [];
  let next = 0;
  for (const span of spans) {
    while ((masks[next]?.end ?? Infinity) <= span.start) next++;
    let start = span.start;
    let index = next;
    for (let mask = masks[index]; mask !== undefined && mask.start < span.end; mask = masks[++index]) {
      parts.push({ ...span, start, end: mask.start });
      start = mask.end;
    }
    parts.push({ ...span, start, end: span.end });
  }
  return parts.filter(
    part => part.start < part.end && /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)),
  );
}
