import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import { text } from './text.ts';

const SANDBOX =
  /sandbox image|pull(?:ing)? (?:and unpack )?(?:sandbox )?image ["']?[\w.:/-]{0,200}\/pause[:@]/i;

/** Source: https://github.com/awslabs/amazon-eks-ami/issues/1597 and https://kubernetes.io/docs/concepts/architecture/garbage-collection/#containers-images */
export const nodeHasItsPauseImage = defineCheck({
  id: 'kubernetes/node-has-its-pause-image',
  needs: [],
  reads: { kubernetes: ['pod', 'eventsAbout'] },
  codes: { gone: [...PULL_ARGS, 'node', 'pause'] },
  text,
  async run(found, { kubernetes }) {
    const pull = await pullOf(found, kubernetes);
    const trouble = pull && (await pullTrouble(pull, kubernetes));
    if (!pull || !trouble) return skipped('no pod is known that starts on the node');
    if (trouble.is === 'over') return ok([trouble.evidence]);
    if (trouble.is === 'silent') return skipped('the pod’s events say nothing (any more)');
    const said = wordsLike(trouble, SANDBOX);
    if (!said) return ok(trouble.words.slice(0, 1));
    const pause =
      /[\w.:/-]{1,200}\/pause(?:-\w{1,10})?[:@][\w.:-]{1,100}/.exec(said.value)?.[0] ?? 'its sandbox image';
    return problem('gone', { ...pull.args, node: pull.pod?.spec?.nodeName ?? '', pause }, [said]);
  },
});
