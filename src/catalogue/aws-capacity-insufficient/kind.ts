import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** AWS has no capacity for the instance. */
export const awsCapacityInsufficient: ErrorKind = {
  id: 'aws-capacity-insufficient',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  about: 'nodes',
  links: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/troubleshooting-launch.html'],
};
