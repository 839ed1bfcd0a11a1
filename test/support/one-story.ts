import { checks } from '../../src/catalogue/checks.ts';
import type { Problem, Report } from '../../src/domain/report.ts';
import { fillText } from '../../src/security/fill.ts';
import { contradictionsIn } from './contradictions.ts';

/** What keeps a report from telling one story: contradictions, explanations that are not shown, fixes of what follows. */
export function faultsInStory({ cause, problems, steps }: Report): readonly string[] {
  const all = cause === null ? problems : [cause, ...problems];
  const explained = all.filter(({ followsFrom }) => followsFrom !== undefined);
  const standing = all.filter(({ followsFrom }) => followsFrom === undefined);
  const unshown = explained.filter(
    ({ followsFrom: of }) => !standing.some(one => one.check === of?.check && one.code === of.code),
  );
  const own = new Set(standing.flatMap(fixesOf));
  const withheld = new Set(explained.flatMap(fixesOf).filter(text => !own.has(text)));
  return [
    ...contradictionsIn(steps),
    ...unshown.map(({ check, code }) => `${check} ${code} follows from nothing that is shown`),
    ...steps.filter(({ text }) => withheld.has(text)).map(({ text }) => `fix of what follows: ${text}`),
  ];
}

function fixesOf({ check: id, code, args }: Problem): readonly string[] {
  const fix = checks.find(check => check.id === id)?.text.codes[code]?.fix ?? [];
  return fix.map(step => fillText(step.text, args));
}
