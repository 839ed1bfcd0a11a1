import type { Report } from '../domain/report.ts';
import { LIMITS } from './blocks.ts';
import { WORDS } from './words.ts';

/** A check and a code, as they are written in the catalogue. */
const FINDING = /^[a-z0-9/-]{3,100} [a-z0-9-]{2,60}$/;

/** What an answer found, as its button carries it to the next: `check code`, most important first; what follows from another goes with it. */
function findingsOf({ cause, problems }: Report): readonly string[] {
  const all = cause === null ? problems : [cause, ...problems];
  const own = all.filter(({ followsFrom }) => followsFrom === undefined);
  return own.map(({ check, code }) => `${check} ${code}`).filter(finding => FINDING.test(finding));
}

/** The value of the button below an answer: the job, and what was found, as far as it fits. */
export function encodeRecheck(jobId: string, report: Report): string {
  let value = jobId;
  for (const finding of new Set(findingsOf(report))) {
    const longer = `${value}\n${finding}`;
    if (longer.length > LIMITS.buttonValue - 30) break;
    value = longer;
  }
  return value;
}

/** What such a value says. */
export function readAgain(value: string): { readonly jobId: string; readonly before: readonly string[] } {
  const [jobId = '', ...before] = value.split('\n');
  return { jobId, before };
}

/** What became of the findings of the answer before, in one sentence; none when there is nothing to compare. */
export function sinceLastLook(report: Report, before: readonly string[]): string | undefined {
  if (before.length === 0 || report.target === null) return undefined;
  const now = findingsOf(report);
  const fates = before.map(finding => fateOf(finding, now, report));
  const number = (fate: Fate) => fates.filter(one => one === fate).length;
  const parts = [
    WORDS.gone(number('gone'), before.length),
    WORDS.stillThere(number('there')),
    WORDS.notSeenAgain(number('unseen')),
    WORDS.notArising(number('not-arising')),
    WORDS.appeared(now.filter(finding => !before.includes(finding)).length),
  ];
  return `${WORDS.sinceLastLook}: ${parts.filter(part => part !== '').join(', ')}.`;
}

type Fate = 'there' | 'gone' | 'unseen' | 'not-arising';

/** Gone is only what its check has looked at and not found again. */
function fateOf(finding: string, now: readonly string[], { unchecked, passed }: Report): Fate {
  const [check] = finding.split(' ', 1);
  if (now.includes(finding)) return 'there';
  if (unchecked.some(one => one.check === check)) return 'unseen';
  const looked = passed.some(one => one.check === check) || now.some(one => one.startsWith(`${check} `));
  return looked ? 'gone' : 'not-arising';
}
