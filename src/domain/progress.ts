import type { EntityName } from './entities.ts';
import type { Recognition } from './error-kind.ts';
import type { Outcome } from './outcome.ts';
import type { Target } from './report.ts';

/** A check as the asker reads it. */
export interface PlannedCheck {
  readonly id: string;
  /** The sentence that is true when all is well. */
  readonly title: string;
}

/** A check that cannot run until something more is known. */
export interface WaitingCheck extends PlannedCheck {
  /** The names it waits for. */
  readonly needs: readonly EntityName[];
}

/** What a diagnosis tells while it goes on, in the order in which it happens. */
export type Progress =
  | { readonly type: 'recognised'; readonly recognition: Recognition; readonly title: string }
  | { readonly type: 'resolved'; readonly target: Target }
  /** May be told again when a check has found a name that others waited for; it replaces the plan before. */
  | {
      readonly type: 'planned';
      readonly checks: readonly PlannedCheck[];
      readonly waiting: readonly WaitingCheck[];
    }
  | { readonly type: 'started'; readonly check: string }
  | { readonly type: 'finished'; readonly check: string; readonly outcome: Outcome };

/** How far a check has come. */
export type CheckState = 'waiting' | 'pending' | 'running' | Outcome['status'];

/** One line of the checklist. */
export interface ChecklistItem extends PlannedCheck {
  readonly state: CheckState;
}

/** All that has been told so far: what a checklist shows. */
export interface Checklist {
  /** Heading of the error kind; `null` until the message is recognised. */
  readonly title: string | null;
  readonly target: Target | null;
  readonly items: readonly ChecklistItem[];
}

/** Nothing told yet. */
export const EMPTY_CHECKLIST: Checklist = { title: null, target: null, items: [] };

/** The checklist after one more thing was told. */
export function advance(checklist: Checklist, progress: Progress): Checklist {
  switch (progress.type) {
    case 'recognised':
      return { ...checklist, title: progress.title };
    case 'resolved':
      return { ...checklist, target: progress.target };
    case 'planned':
      return { ...checklist, items: replanned(checklist.items, progress) };
    case 'started':
      return { ...checklist, items: marked(checklist.items, progress.check, 'running') };
    case 'finished':
      return { ...checklist, items: marked(checklist.items, progress.check, progress.outcome.status) };
  }
}

function replanned(
  items: readonly ChecklistItem[],
  plan: { readonly checks: readonly PlannedCheck[]; readonly waiting: readonly PlannedCheck[] },
): readonly ChecklistItem[] {
  const before = new Map(items.map(item => [item.id, item]));
  const fresh = [...plan.checks, ...plan.waiting].filter(check => !before.has(check.id));
  const runnable = new Set(plan.checks.map(check => check.id));
  const stateOf = (id: string): CheckState => (runnable.has(id) ? 'pending' : 'waiting');
  const kept = items.map(item =>
    item.state === 'waiting' || item.state === 'pending' ? { ...item, state: stateOf(item.id) } : item,
  );
  return [...kept, ...fresh.map(({ id, title }) => ({ id, title, state: stateOf(id) }))];
}

function marked(items: readonly ChecklistItem[], id: string, state: CheckState): readonly ChecklistItem[] {
  return items.map(item => (item.id === id ? { ...item, state } : item));
}
