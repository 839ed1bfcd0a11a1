import type { Extractor } from './extractor.ts';
import { POD } from './names.ts';

/**
 * Names of Karpenter's resources, as its log, its events and kubectl write them.
 * Source: https://karpenter.sh/docs/troubleshooting/
 */
export const KARPENTER_EXTRACTORS: readonly Extractor[] = [
  { literals: ['nodeclaim":'], pattern: new RegExp(`"NodeClaim": ?\\{ ?"name": ?"(?<nodeClaim>${POD})"`) },
  {
    literals: ['nodeclaim/', 'nodeclaims/', 'nodeclaims.karpenter.sh/'],
    pattern: new RegExp(`nodeclaims?(?:\\.karpenter\\.sh)?/(?<nodeClaim>${POD})`, 'i'),
  },
  { literals: [' event:'], pattern: new RegExp(`NodeClaim (?<nodeClaim>${POD}) event:`) },
  {
    literals: ['nodeclaim '],
    pattern: new RegExp(`nodeclaim ["']?(?<nodeClaim>(?=[a-z0-9.-]{0,250}-[a-z0-9]{5}\\b)${POD})`, 'i'),
  },
  {
    literals: ['namespace: labels: '],
    pattern: new RegExp(`Name: {1,12}(?<nodeClaim>${POD}) Namespace: Labels: karpenter\\.`),
  },
  {
    literals: ['ec2nodeclass":'],
    pattern: new RegExp(`"EC2NodeClass": ?\\{ ?"name": ?"(?<nodeClass>${POD})"`),
  },
  {
    literals: ['ec2nodeclass/', 'ec2nodeclasses/', 'ec2nodeclass.karpenter', 'ec2nodeclasses.karpenter'],
    pattern: new RegExp(`ec2nodeclass(?:es)?(?:\\.karpenter\\.k8s\\.aws)?/(?<nodeClass>${POD})`, 'i'),
  },
  {
    literals: ['ec2nodeclass '],
    pattern: new RegExp(`EC2NodeClass ["']?(?<nodeClass>(?!(?:is|not)\\b)${POD})["']? (?:is|not|event)\\b`),
  },
];
