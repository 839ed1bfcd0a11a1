import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { text } from './text.ts';

/** Source: https://kubernetes.io/docs/concepts/containers/images/#image-names */
export const imageReferenceCanBeRead = defineCheck({
  id: 'kubernetes/image-reference-can-be-read',
  needs: [],
  reads: { kubernetes: ['pod'] },
  codes: {
    correctable: [...PULL_ARGS, 'why', 'corrected'],
    malformed: [...PULL_ARGS, 'why'],
  },
  text,
  async run(found, { kubernetes }) {
    const pull = await pullOf(found, kubernetes);
    if (!pull) return skipped('no image is known');
    const { reading, args, subject } = pull;
    const evidence = [{ subject, path: 'image', value: `[${pull.text}]` }] as const;
    if (reading.is === 'image') {
      const { registry, repository, tag, digest } = reading.image;
      const parts = { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
      return ok(evidence, { image: pull.text, ...parts });
    }
    const { why, corrected } = reading;
    if (corrected === undefined) return problem('malformed', { ...args, why }, evidence);
    return problem('correctable', { ...args, why, corrected }, evidence);
  },
});
