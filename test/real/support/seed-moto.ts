import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import {
  AddRoleToInstanceProfileCommand,
  AttachRolePolicyCommand,
  CreateInstanceProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { INLINE, MANAGED } from '../../contracts/support/identity-world.ts';
import { ECR, PROFILE, PULLER } from '../../contracts/support/registry-world.ts';
import { ISSUER, TILL } from '../../contracts/support/world.ts';
import type { Aws } from './aws.ts';

/** Makes in moto what it can hold of the world in which every method of the ports finds something. */
export async function seedContractWorld({ administrator }: Aws): Promise<void> {
  await seedIdentities(new IAMClient(administrator));
  await seedRegistry(new ECRClient(administrator));
}

async function seedIdentities(iam: IAMClient): Promise<void> {
  for (const { RoleName, Path, AssumeRolePolicyDocument } of [TILL, PULLER]) {
    const document = JSON.stringify(AssumeRolePolicyDocument);
    await iam.send(new CreateRoleCommand({ RoleName, Path, AssumeRolePolicyDocument: document }));
  }
  const { PolicyName, PolicyDocument } = INLINE;
  const inline = { RoleName: TILL.RoleName, PolicyName, PolicyDocument: JSON.stringify(PolicyDocument) };
  await iam.send(new PutRolePolicyCommand(inline));
  for (const { PolicyArn } of PULLER.AttachedManagedPolicies)
    await iam.send(new AttachRolePolicyCommand({ RoleName: PULLER.RoleName, PolicyArn }));
  await seedManagedPolicy(iam);
  const { InstanceProfileName } = PROFILE;
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName }));
  for (const { RoleName } of PROFILE.Roles)
    await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName, RoleName }));
  const provider = {
    Url: `https://${ISSUER}`,
    ClientIDList: ['sts.amazonaws.com'],
    ThumbprintList: ['a'.repeat(40)],
  };
  await iam.send(new CreateOpenIDConnectProviderCommand(provider));
  iam.destroy();
}

async function seedManagedPolicy(iam: IAMClient): Promise<void> {
  const [first, second] = MANAGED.PolicyVersionList.map(({ Document }) => JSON.stringify(Document));
  const { PolicyName, Arn } = MANAGED;
  await iam.send(new CreatePolicyCommand({ PolicyName, PolicyDocument: first }));
  await iam.send(
    new CreatePolicyVersionCommand({ PolicyArn: Arn, PolicyDocument: second, SetAsDefault: true }),
  );
}

async function seedRegistry(ecr: ECRClient): Promise<void> {
  for (const { repositoryName } of ECR.repositories)
    await ecr.send(new CreateRepositoryCommand({ repositoryName }));
  ecr.destroy();
}
