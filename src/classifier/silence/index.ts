import { configured } from './configured.ts';
import { phrases } from './phrases.ts';
import { settled } from './settled.ts';
import type { Silence } from './silence.ts';
import { talk } from './talk.ts';
import { written } from './written.ts';

/** Every sort of text that is met with silence although it names errors. */
export const SILENCES: readonly Silence[] = [settled, talk, ...phrases, ...configured, ...written];
