import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from '@aws-sdk/client-iam';
import type { PolicyDocument } from '../../../src/providers/aws/policy.ts';
import type { MotoAddress } from '../servers/moto.ts';

/** An AWS account in moto, for tests. */
export interface Aws {
  /** The endpoint of every service, for a client that makes resources; any keys do, until policies are enforced. */
  readonly administrator: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  /** Environment of a bot whose user has exactly this policy. From here on moto refuses what policies do not allow. */
  enforce(policy: PolicyDocument): Promise<Readonly<Record<string, string>>>;
  reset(): Promise<void>;
}

const REGION = 'eu-west-1';

/** Opens a moto that runs. */
export function openAws({ origin }: MotoAddress): Aws {
  const credentials = { accessKeyId: 'testing', secretAccessKey: 'testing' };
  const administrator = { endpoint: origin, region: REGION, credentials };
  const say = async (path: string, body?: string) => {
    const answer = await fetch(`${origin}/moto-api/${path}`, { method: 'POST', ...(body ? { body } : {}) });
    if (!answer.ok) throw new Error(`moto refused ${path}: ${await answer.text()}`);
  };
  return {
    administrator,
    async enforce(policy) {
      await say('reset-auth', 'inf');
      const iam = new IAMClient(administrator);
      const user = { UserName: `bot-${crypto.randomUUID()}` };
      await iam.send(new CreateUserCommand(user));
      const PolicyDocument = JSON.stringify(policy);
      await iam.send(new PutUserPolicyCommand({ ...user, PolicyName: 'paramedic', PolicyDocument }));
      const { AccessKey } = await iam.send(new CreateAccessKeyCommand(user));
      iam.destroy();
      await say('reset-auth', '0');
      return {
        AWS_ENDPOINT_URL: origin,
        AWS_REGION: REGION,
        AWS_ACCESS_KEY_ID: AccessKey?.AccessKeyId ?? '',
        AWS_SECRET_ACCESS_KEY: AccessKey?.SecretAccessKey ?? '',
      };
    },
    async reset() {
      await say('reset-auth', 'inf');
      await say('reset');
    },
  };
}
