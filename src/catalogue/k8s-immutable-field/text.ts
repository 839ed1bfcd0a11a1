import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Field cannot be changed',
  meaning:
    'The change touches a field that is fixed when the object is made: a selector, a Job’s template, a StatefulSet’s claims, the size or class of a claim. The object must be made again, or the change left out.',
  advice: [
    { text: 'See what the change would do.' },
    {
      text: 'Make the object again without deleting its pods (StatefulSet): delete it with `--cascade=orphan`, then apply.',
    },
  ],
};
