import fc from 'fast-check';
import { ENTITY_NAMES } from '../../src/domain/entities.ts';
import type { Evidence, Obstacle } from '../../src/domain/outcome.ts';
import type { Problem, Report, Target, VerdictWord } from '../../src/domain/report.ts';

const BAIT = [
  '<!channel> <@U123> <#C1|x> <https://evil.example|ok>',
  '```\nrm -rf /\n```',
  '`*_~&amp;&lt;',
  '\u202egnp.exe\u202c',
  '\u001b[31mred\u001b[0m\u0007',
  '\ud800 lone \udc00',
  '"\\'.repeat(200),
  '🚑'.repeat(300),
  'x'.repeat(9_000),
  'line\r\nline\u2028line'.repeat(300),
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...BAIT) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1000, maxLength: 4000 }) },
);

const evidence: fc.Arbitrary<Evidence> = fc.record({ subject: text, path: text, value: text });
const problem: fc.Arbitrary<Problem> = fc.record({
  check: text,
  code: text,
  args: fc.dictionary(fc.string(), text, { maxKeys: 3 }),
  text,
  evidence: fc.array(evidence, { maxLength: 20 }),
});

const obstacle: fc.Arbitrary<Obstacle> = fc.oneof(
  fc.record({
    kind: fc.constant('forbidden' as const),
    permission: fc.record({ provider: fc.constant('aws' as const), action: text, resource: text }),
  }),
  fc.record({
    kind: fc.constant('forbidden' as const),
    permission: fc.record({
      provider: fc.constant('kubernetes' as const),
      verb: fc.constantFrom('get' as const, 'list' as const),
      group: text,
      resource: text,
      namespace: text,
    }),
  }),
  fc.record({
    kind: fc.constant('forbidden' as const),
    permission: fc.record({ provider: fc.constant('azure' as const), action: text, scope: text }),
  }),
  fc.record({ kind: fc.constant('unreachable' as const), target: text, why: text }),
  fc.record({ kind: fc.constant('unauthenticated' as const), target: text, why: text }),
  fc.record({ kind: fc.constant('not-configured' as const), missing: text }),
  fc.record({ kind: fc.constant('timed-out' as const), afterMs: fc.nat() }),
  fc.record({ kind: fc.constant('crashed' as const), error: text }),
);

const entities = fc.dictionary(fc.constantFrom(...ENTITY_NAMES), text, { maxKeys: 8 });
const target: fc.Arbitrary<Target> = fc.record({ cluster: text, entities });
const verdicts: readonly VerdictWord[] = [
  'cause-found',
  'problems-found',
  'healthy',
  'cause-gone',
  'not-found',
  'inconclusive',
  'not-recognised',
  'refused',
];

const effect = fc.constantFrom('look' as const, 'change' as const, 'disruptive' as const);

/** Reports of any size whose every text tries to break out. */
export const hostileReport: fc.Arbitrary<Report> = fc.record({
  kind: text,
  title: text,
  meaning: text,
  also: fc.array(text, { maxLength: 60 }),
  entities,
  target: fc.option(target),
  scope: fc.record({ context: text, account: text }),
  candidates: fc.array(target, { maxLength: 130 }),
  verdict: fc.constantFrom(...verdicts),
  note: fc.option(text),
  cause: fc.option(problem),
  problems: fc.array(problem, { maxLength: 15 }),
  passed: fc.array(fc.record({ check: text, title: text, evidence: fc.array(evidence, { maxLength: 2 }) }), {
    maxLength: 40,
  }),
  unchecked: fc.array(fc.record({ check: text, title: text, obstacle }), { maxLength: 30 }),
  skipped: fc.array(fc.record({ check: text, title: text, because: text }), { maxLength: 30 }),
  steps: fc.array(fc.record({ text, command: text, effect, impact: text, undo: text, where: text }), {
    maxLength: 20,
  }),
  links: fc.array(fc.oneof(text, fc.webUrl()), { maxLength: 8 }),
  calls: fc.dictionary(text, fc.nat(), { maxKeys: 4 }),
  elapsedMs: fc.nat(),
});
