import { ENTITY_NAMES, type Entities } from '../domain/entities.ts';
import type { Target } from '../domain/report.ts';
import { LIMITS, type Menu, type Option } from './blocks.ts';
import { choiceLabels } from './choice-labels.ts';
import { ACTIONS } from './marks.ts';
import { WORDS } from './words.ts';

/** A menu of targets, and how many did not fit into it. */
export interface Choices {
  readonly menu: Menu | null;
  readonly left: number;
}

/** The menu that asks which of several targets is meant. */
export function choicesOf(candidates: readonly Target[]): Choices {
  const labels = choiceLabels(candidates);
  const options = fitting(
    candidates.flatMap((candidate, index) => optionFor(candidate, labels[index] ?? '', candidates)),
  );
  const menu: Menu = {
    type: 'static_select',
    action_id: ACTIONS.choose,
    placeholder: { type: 'plain_text', text: WORDS.choosePlaceholder },
    options,
  };
  return { menu: options.length === 0 ? null : menu, left: candidates.length - options.length };
}

/** The names that a chosen option stands for; they win over what the message says. */
export function readChoice(value: string): Entities {
  const given = new URLSearchParams(value);
  const named = ENTITY_NAMES.flatMap(name => {
    const text = given.get(name);
    return text === null || text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(named);
}

function optionFor(candidate: Target, text: string, candidates: readonly Target[]): readonly Option[] {
  const apart = telling(candidate, candidates);
  const values = [{ ...identityOf(candidate), ...apart }, apart].map(names =>
    new URLSearchParams(names).toString(),
  );
  const value = values.find(one => one !== '' && one.length <= LIMITS.optionValue);
  if (text.trim() === '' || value === undefined) return [];
  return [{ text: { type: 'plain_text', text, emoji: false }, value }];
}

// A full menu of long names would be too much for one message.
function fitting(options: readonly Option[]): Option[] {
  const sizes = options.map(option => JSON.stringify(option).length);
  const upTo = (index: number) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0);
  return options.filter((_, index) => index < LIMITS.options && upTo(index) <= LIMITS.menu);
}

// Only what tells the candidates apart must be remembered: most messages say the rest again.
function telling(candidate: Target, candidates: readonly Target[]): Record<string, string> {
  const own = namesOf(candidate);
  const others = candidates.map(namesOf);
  const apart = Object.entries(own).filter(([name, value]) => others.some(other => other[name] !== value));
  return Object.fromEntries(apart);
}

// A message may name nothing of what is offered, so what finds it again goes along where there is room.
function identityOf(candidate: Target): Record<string, string> {
  const { workload } = candidate.entities;
  const names = ['cluster', 'namespace', ...(workload ? ['workload', 'workloadKind'] : ['pod'])];
  return Object.fromEntries(Object.entries(namesOf(candidate)).filter(([name]) => names.includes(name)));
}

function namesOf({ cluster, entities }: Target): Record<string, string> {
  return { ...entities, ...(cluster === undefined ? {} : { cluster }) };
}
