import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceLabels } from '../../src/replies/choice-labels.ts';
import { choicesOf, readChoice } from '../../src/replies/choices.ts';

const name = fc.stringMatching(/^[a-z]([a-z0-9-]{0,18}[a-z0-9])?$/);

test('what is chosen tells the target apart from all others', () => {
  const targets = fc.uniqueArray(fc.record({ cluster: name, namespace: name, pod: name }), {
    selector: target => JSON.stringify(target),
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(targets, all => {
      const candidates = all.map(({ cluster, ...entities }) => ({ cluster, entities }));
      const options = choicesOf(candidates).menu?.options ?? [];
      expect(options).toHaveLength(all.length);
      for (const [index, option] of options.entries()) {
        const chosen = Object.entries(readChoice(option.value));
        const fits = all.filter(target =>
          chosen.every(([key, value]) =>
            Object.entries(target).some(each => each[0] === key && each[1] === value),
          ),
        );
        expect(fits).toEqual([all[index]]);
      }
    }),
  );
});

test('labels are never equal, fit, and say cluster, namespace and name first', () => {
  const word = fc.oneof(name, fc.string({ maxLength: 120 }), fc.constantFrom('a'.repeat(90), '\u202eevil'));
  const optional = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });
  const target = fc.record({
    cluster: optional(word),
    namespace: optional(word),
    workload: optional(word),
    workloadKind: fc.constantFrom('Deployment', 'StatefulSet'),
    pod: optional(word),
    serviceAccount: optional(word),
    image: optional(word),
  });
  fc.assert(
    fc.property(fc.array(target, { minLength: 2, maxLength: 40 }), all => {
      const labels = choiceLabels(
        all.map(({ cluster, ...entities }) => ({
          ...(cluster === undefined ? {} : { cluster }),
          entities: Object.fromEntries(Object.entries(entities).filter(([, value]) => value !== undefined)),
        })),
      );
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label.length).toBeLessThanOrEqual(75);
    }),
  );
  const entities = { namespace: 'shop', workload: 'checkout', workloadKind: 'Deployment', pod: 'checkout-a' };
  expect(choiceLabels([{ cluster: 'prod-eu', entities }])).toEqual([
    'prod-eu · shop · checkout (deployment)',
  ]);
});

test('what does not fit into the menu is counted', () => {
  const candidates = Array.from({ length: 150 }, (_, index) => ({
    cluster: `cluster-${index}`,
    entities: {},
  }));
  const { menu, left } = choicesOf(candidates);
  expect((menu?.options.length ?? 0) + left).toBe(150);
  expect(left).toBeGreaterThan(0);
});

test('long names keep their ends, where they differ', () => {
  const pods = ['one', 'two'].map(end => ({
    cluster: 'prod',
    entities: { pod: `${'x'.repeat(100)}-${end}` },
  }));
  const labels = choicesOf(pods).menu?.options.map(option => option.text.text);
  expect(labels?.map(label => label.slice(-4))).toEqual(['-one', '-two']);
});

test('a value that nobody offered names nothing', () => {
  expect(readChoice('constructor=x&__proto__=y&pod=')).toEqual({});
});
