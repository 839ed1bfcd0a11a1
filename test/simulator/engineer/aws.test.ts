import { describe, expect, it } from 'vitest';
import { annotate, changeIam, findObject, remove, where } from '../../../simulator/builders/change.ts';
import { issuerOf } from '../../../simulator/builders/eks.ts';
import { idAt, PROD } from '../../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { podsOf } from '../../../simulator/controllers/roll-out.ts';
import { runCommand, runCommands } from '../../../simulator/engineer/run-commands.ts';
import { recordsAt, textAt, textsAt, valueAt } from '../../../simulator/fields.ts';
import type { Manifest, World } from '../../../simulator/world.ts';
import { NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/checkout-s3`;
const ANNOTATION = 'eks.amazonaws.com/role-arn';
const CHECKOUT = { kind: 'ServiceAccount', namespace: 'shop', name: 'checkout' };
const DEPLOYMENT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };
const LATER = new Date('2026-03-02T10:30:00Z');
const world = healthyWorld(NOW);

describe('the AWS CLI', () => {
  const TRUST =
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}';

  it('writes roles and policies', () => {
    const file = runCommand(
      world,
      `cat > trust.json <<'EOF'\n${TRUST}\nEOF\naws iam update-assume-role-policy --role-name checkout-s3 --policy-document file://trust.json`,
      LATER,
    );
    expect(valueAt(roleOf(file, 'checkout-s3'), 'AssumeRolePolicyDocument')).toEqual(JSON.parse(TRUST));
    const created = runCommands(
      world,
      [
        `aws iam create-role --role-name new --assume-role-policy-document '${TRUST}'`,
        'aws iam attach-role-policy --role-name new --policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
        `aws iam put-role-policy --role-name new --policy-name p --policy-document '${TRUST}'`,
      ],
      LATER,
    );
    expect(roleOf(created, 'new')).toMatchObject({
      Arn: `arn:aws:iam::${ACCOUNT}:role/new`,
      AttachedManagedPolicies: [{ PolicyName: 'AmazonS3ReadOnlyAccess' }],
      RolePolicyList: [{ PolicyName: 'p' }],
    });
    expect(() =>
      runCommand(
        world,
        `aws iam create-role --role-name checkout-s3 --assume-role-policy-document '${TRUST}'`,
        LATER,
      ),
    ).toThrow('EntityAlreadyExists');
    expect(() =>
      runCommand(
        world,
        `aws iam update-assume-role-policy --role-name gone --policy-document '${TRUST}'`,
        LATER,
      ),
    ).toThrow('NoSuchEntity');
    expect(() =>
      runCommand(
        world,
        "aws iam update-assume-role-policy --role-name checkout-s3 --policy-document '{oops'",
        LATER,
      ),
    ).toThrow('MalformedPolicyDocument');
  });

  it('writes identity providers', () => {
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`;
    const none = changeIam(world, ACCOUNT, 'OpenIDConnectProviders', remove('Arn', arn));
    const made = runCommand(
      none,
      `aws iam create-open-id-connect-provider --url "https://${issuerOf(PROD)}" --client-id-list sts.amazonaws.com`,
      LATER,
    );
    expect(providerOf(made, arn)).toMatchObject({ Url: issuerOf(PROD), ClientIDList: ['sts.amazonaws.com'] });
    const wrong = changeIam(
      world,
      ACCOUNT,
      'OpenIDConnectProviders',
      where('Arn', arn, one => ({ ...one, ClientIDList: ['other'] })),
    );
    const mended = runCommand(
      wrong,
      `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id sts.amazonaws.com`,
      LATER,
    );
    expect(textsAt(providerOf(mended, arn), 'ClientIDList')).toEqual(['other', 'sts.amazonaws.com']);
  });

  it('reads, and hands what it printed to the next command', () => {
    const script = `ROLE=$(aws iam list-roles --query "Roles[?starts_with(RoleName, 'checkout-s3')].Arn | [0]" --output text)
kubectl annotate sa checkout -n shop "${ANNOTATION}=$ROLE" --overwrite`;
    expect(
      annotationOf(runCommand(annotate(world, 'prod-eu', CHECKOUT, ANNOTATION, 'x'), script, LATER)),
    ).toBe(ROLE_ARN);
    const issuer = `ISSUER=$(aws eks describe-cluster --name prod-eu --region eu-west-1 --query cluster.identity.oidc.issuer --output text | sed 's|https://||')
aws iam add-client-id-to-open-id-connect-provider --client-id x --open-id-connect-provider-arn "arn:aws:iam::${ACCOUNT}:oidc-provider/$ISSUER"`;
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`;
    expect(textsAt(providerOf(runCommand(world, issuer, LATER), arn), 'ClientIDList')).toContain('x');
    const subnet = `ID=$(aws ec2 describe-subnets --filters Name=vpc-id,Values=${idAt(PROD, 'vpc')} Name=tag:Name,Values=prod-eu-private-a --query 'Subnets[0].SubnetId' --output text)
kubectl annotate ns shop subnet="$ID"`;
    const ns = findObject(runCommand(world, subnet, LATER), 'prod-eu', { kind: 'Namespace', name: 'shop' });
    expect(textAt(ns, 'metadata', 'annotations', 'subnet')).toBe(idAt(PROD, 'subnet', 'private-a'));
  });

  it('changes EKS', () => {
    const associated = runCommand(
      world,
      `aws eks create-pod-identity-association --cluster-name prod-eu --namespace shop --service-account checkout --role-arn ${ROLE_ARN} --region eu-west-1`,
      LATER,
    );
    expect(eksList(associated, 'podIdentityAssociations')).toMatchObject([
      { namespace: 'shop', serviceAccount: 'checkout', roleArn: ROLE_ARN },
    ]);
    const [pod] = checkoutPods(
      runCommand(associated, 'kubectl rollout restart deployment checkout -n shop', LATER),
    );
    expect(recordsAt(recordsAt(pod, 'spec', 'containers')[0], 'env').map(one => one.name)).toContain(
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    );
    const addon = runCommand(
      world,
      'aws eks create-addon --cluster-name prod-eu --addon-name eks-pod-identity-agent',
      LATER,
    );
    expect(eksList(addon, 'addons').map(one => one.addonName)).toContain('eks-pod-identity-agent');
    const entry = runCommand(
      world,
      `aws eks create-access-entry --cluster-name prod-eu --principal-arn arn:aws:iam::${ACCOUNT}:role/other --type EC2_LINUX`,
      LATER,
    );
    expect(eksList(entry, 'accessEntries').at(-1)).toMatchObject({
      type: 'EC2_LINUX',
      kubernetesGroups: ['system:nodes'],
    });
    const config = runCommand(
      world,
      'aws eks update-cluster-config --name prod-eu --resources-vpc-config endpointPrivateAccess=false,publicAccessCidrs=52.0.0.0/8,10.0.0.0/8',
      LATER,
    );
    expect(valueAt(eksList(config, 'clusters')[0], 'resourcesVpcConfig')).toMatchObject({
      endpointPrivateAccess: false,
      publicAccessCidrs: ['52.0.0.0/8', '10.0.0.0/8'],
    });
    expect(() => runCommand(world, 'aws eks create-addon --cluster-name nope --addon-name x', LATER)).toThrow(
      'No cluster found for name: nope',
    );
  });

  it('changes networks', () => {
    const group = idAt(PROD, 'sg', 'cluster');
    const opened = runCommand(
      world,
      `aws ec2 authorize-security-group-ingress --group-id ${group} --protocol tcp --port 443 --cidr 10.0.0.0/16`,
      LATER,
    );
    const permissions = recordsAt(
      ec2List(opened, 'SecurityGroups').find(one => one.GroupId === group),
      'IpPermissions',
    );
    expect(permissions).toContainEqual(
      expect.objectContaining({ FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/16' }] }),
    );
    const table = idAt(PROD, 'rtb', 'private');
    const routed = runCommand(
      world,
      `aws ec2 replace-route --route-table-id ${table} --destination-cidr-block 0.0.0.0/0 --gateway-id ${idAt(PROD, 'igw')}`,
      LATER,
    );
    expect(
      recordsAt(
        ec2List(routed, 'RouteTables').find(one => one.RouteTableId === table),
        'Routes',
      ).at(-1),
    ).toMatchObject({ GatewayId: idAt(PROD, 'igw') });
    const cut = runCommand(
      routed,
      `aws ec2 delete-route --route-table-id ${table} --destination-cidr-block 0.0.0.0/0`,
      LATER,
    );
    expect(
      recordsAt(
        ec2List(cut, 'RouteTables').find(one => one.RouteTableId === table),
        'Routes',
      ),
    ).toMatchObject([{ GatewayId: 'local' }]);
    const endpoint = runCommand(
      world,
      `aws ec2 create-vpc-endpoint --vpc-id ${idAt(PROD, 'vpc')} --vpc-endpoint-type Interface --service-name com.amazonaws.eu-west-1.sts --subnet-ids a b --security-group-ids ${group} --private-dns-enabled`,
      LATER,
    );
    expect(ec2List(endpoint, 'VpcEndpoints')).toMatchObject([
      {
        ServiceName: 'com.amazonaws.eu-west-1.sts',
        VpcEndpointType: 'Interface',
        SubnetIds: ['a', 'b'],
        PrivateDnsEnabled: true,
      },
    ]);
    const acl = idAt(PROD, 'acl');
    const denied = runCommand(
      world,
      `aws ec2 create-network-acl-entry --network-acl-id ${acl} --egress --rule-number 90 --protocol tcp --port-range From=443,To=443 --rule-action deny --cidr-block 0.0.0.0/0`,
      LATER,
    );
    expect(
      recordsAt(
        ec2List(denied, 'NetworkAcls').find(one => one.NetworkAclId === acl),
        'Entries',
      ),
    ).toContainEqual({
      RuleNumber: 90,
      Egress: true,
      RuleAction: 'deny',
      CidrBlock: '0.0.0.0/0',
      Protocol: '6',
      PortRange: { From: 443, To: 443 },
    });
  });
});

function annotationOf(state: World, cluster = 'prod-eu'): string {
  return textAt(findObject(state, cluster, CHECKOUT), 'metadata', 'annotations', ANNOTATION);
}

function checkoutPods(state: World): readonly Manifest[] {
  const deployment = findObject(state, 'prod-eu', DEPLOYMENT);
  return deployment === undefined ? [] : podsOf(state, 'prod-eu', deployment);
}

function roleOf(state: World, name: string) {
  return state.accounts[ACCOUNT]?.iam.Roles?.find(one => one.RoleName === name);
}

function providerOf(state: World, arn: string) {
  return state.accounts[ACCOUNT]?.iam.OpenIDConnectProviders?.find(one => one.Arn === arn);
}

function eksList(state: World, list: string) {
  return state.accounts[ACCOUNT]?.regions['eu-west-1']?.eks?.[list] ?? [];
}

function ec2List(state: World, list: string) {
  return state.accounts[ACCOUNT]?.regions['eu-west-1']?.ec2?.[list] ?? [];
}
