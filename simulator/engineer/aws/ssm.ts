import { textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { CommandFailed } from '../session.ts';
import { type AwsCall, type AwsVerb, needed } from './call.ts';

/** Names of images by the parameters under which AWS publishes the newest of them. Source: https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html */
const PUBLISHED = [
  [
    /^\/aws\/service\/eks\/optimized-ami\/(?<version>1\.\d{1,2})\/amazon-linux-2023\/(?<processor>\w{1,10})\/standard\/recommended\/image_id$/,
    'amazon-eks-node-al2023-PROCESSOR-standard-VERSION-v',
  ],
  [
    /^\/aws\/service\/bottlerocket\/aws-k8s-(?<version>1\.\d{1,2})\/(?<processor>\w{1,10})\/latest\/image_id$/,
    'bottlerocket-aws-k8s-VERSION-PROCESSOR-v',
  ],
] as const;

/** What the AWS CLI reads from the parameter store: the public parameters of images. */
export const SSM_VERBS: Readonly<Record<string, AwsVerb>> = {
  'ssm get-parameter': call => {
    const Name = needed(call, 'name');
    const Value = textAt(newestImage(call, Name), 'ImageId');
    if (Value === '') {
      throw new CommandFailed(
        `An error occurred (ParameterNotFound) when calling the GetParameter operation: ${Name}`,
      );
    }
    const isText = flagOf(call.args, 'output') === 'text' && flagOf(call.args, 'query') === 'Parameter.Value';
    return {
      session: call.session,
      output: isText ? `${Value}\n` : JSON.stringify({ Parameter: { Name, Value } }),
    };
  },
};

function newestImage({ session, account, region }: AwsCall, parameter: string): Resource | undefined {
  const images = session.world.accounts[account]?.regions[region]?.ec2?.Images ?? [];
  const prefixes = PUBLISHED.flatMap(([pattern, name]) => {
    const { version, processor } = pattern.exec(parameter)?.groups ?? {};
    if (version === undefined || processor === undefined) return [];
    return [name.replace('VERSION', version).replace('PROCESSOR', processor)];
  });
  return images
    .filter(image => prefixes.some(prefix => textAt(image, 'Name').startsWith(prefix)))
    .toSorted((one, other) => (textAt(one, 'CreationDate') < textAt(other, 'CreationDate') ? 1 : -1))[0];
}
