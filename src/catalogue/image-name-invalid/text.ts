import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Image name invalid',
  meaning:
    'The image reference cannot be parsed, so no registry was ever asked: capital letters, a stray space, an empty variable or a doubled colon.',
  advice: [
    {
      text: 'Read the reference as the cluster has it, brackets showing stray spaces.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .spec.containers[*]}[{.image}]{"\\n"}{end}\'',
    },
    {
      text: 'Correct it at its owner; a template variable that was left empty is the usual source.',
    },
  ],
};
