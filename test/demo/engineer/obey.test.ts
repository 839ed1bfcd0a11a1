import { describe, expect, it } from 'vitest';
import { annotate, changeIam, findObject, remove, where } from '../../../src/demo/builders/change.ts';
import { issuerOf } from '../../../src/demo/builders/eks.ts';
import { idAt, PROD } from '../../../src/demo/builders/healthy/site.ts';
import { healthyWorld } from '../../../src/demo/builders/healthy/world.ts';
import { podsOf } from '../../../src/demo/controllers/roll-out.ts';
import { obey, obeyAll } from '../../../src/demo/engineer/obey.ts';
import { recordsAt, textAt, textsAt, valueAt } from '../../../src/demo/fields.ts';
import type { Manifest, World } from '../../../src/demo/world.ts';
import { NOW } from '../clients.ts';

const ACCOUNT = '111122223333';
const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/checkout-s3`;
const ANNOTATION = 'eks.amazonaws.com/role-arn';
const CHECKOUT = { kind: 'ServiceAccount', namespace: 'shop', name: 'checkout' };
const DEPLOYMENT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };
const LATER = new Date('2026-03-02T10:30:00Z');
const world = healthyWorld(NOW);

describe('kubectl on metadata', () => {
  it('annotates and labels', () => {
    const bare = annotate(world, 'prod-eu', CHECKOUT, ANNOTATION, undefined);
    const done = obey(
      bare,
      `kubectl annotate serviceaccount checkout -n shop '${ANNOTATION}=${ROLE_ARN}'`,
      LATER,
    );
    expect(annotationOf(done)).toBe(ROLE_ARN);
    const labelled = obey(done, 'kubectl label --context prod-eu -n shop sa/checkout team=shop', LATER);
    expect(textAt(findObject(labelled, 'prod-eu', CHECKOUT), 'metadata', 'labels', 'team')).toBe('shop');
    expect(annotationOf(obey(done, `kubectl annotate sa checkout -n shop ${ANNOTATION}-`, LATER))).toBe('');
  });

  it('needs --overwrite for another value, as kubectl does', () => {
    const command = `kubectl annotate serviceaccount -n shop checkout ${ANNOTATION}=other`;
    expect(() => obey(world, command, LATER)).toThrow('--overwrite is false');
    expect(annotationOf(obey(world, `${command} --overwrite`, LATER))).toBe('other');
  });

  it('reaches another cluster by context only', () => {
    const command = `kubectl annotate sa checkout -n shop ${ANNOTATION}=x --overwrite`;
    const there = obey(world, `${command} --context staging-eu`, LATER);
    expect(annotationOf(there)).toBe(ROLE_ARN);
    expect(annotationOf(there, 'staging-eu')).toBe('x');
    expect(
      annotationOf(obeyAll(world, ['kubectl config use-context staging-eu', command], LATER), 'staging-eu'),
    ).toBe('x');
    expect(() => obey(world, `${command} --context nowhere`, LATER)).toThrow(
      'context "nowhere" does not exist',
    );
  });

  it('says what does not exist', () => {
    expect(() => obey(world, 'kubectl annotate sa gone -n shop a=b', LATER)).toThrow(
      'serviceaccounts "gone" not found',
    );
    expect(() => obey(world, 'kubectl annotate thing gone a=b', LATER)).toThrow('resource type "thing"');
    expect(() => obey(world, 'kubectl rollout restart deploy/gone -n shop', LATER)).toThrow(
      'deployments.apps "gone" not found',
    );
  });
});

describe('kubectl on workloads', () => {
  it('restarts: new pods, mutated as the service account says today', () => {
    const changedRole = annotate(
      world,
      'prod-eu',
      CHECKOUT,
      ANNOTATION,
      'arn:aws:iam::111122223333:role/new',
    );
    expect(roleOfPods(changedRole)).toEqual([ROLE_ARN, ROLE_ARN]);
    const done = obey(changedRole, 'kubectl rollout restart deployment/checkout -n shop', LATER);
    expect(roleOfPods(done)).toEqual([
      'arn:aws:iam::111122223333:role/new',
      'arn:aws:iam::111122223333:role/new',
    ]);
    const [pod] = checkoutPods(done);
    expect(pod?.metadata.creationTimestamp).toBe('2026-03-02T10:30:00Z');
    expect(checkoutPods(world).map(one => one.metadata.name)).not.toContain(pod?.metadata.name);
    const sets = objects(done).filter(
      ({ kind, metadata }) => kind === 'ReplicaSet' && metadata.namespace === 'shop',
    );
    expect(sets.map(one => valueAt(one, 'spec', 'replicas'))).toEqual([0, 2]);
    expect(
      sets.map(one => textAt(one, 'metadata', 'annotations', 'deployment.kubernetes.io/revision')),
    ).toEqual(['1', '2']);
  });

  it('leaves new pods alone when the webhook is gone', () => {
    const without = obey(world, 'kubectl delete mutatingwebhookconfiguration pod-identity-webhook', LATER);
    expect(roleOfPods(obey(without, 'kubectl rollout restart -n shop deploy checkout', LATER))).toEqual([
      '',
      '',
    ]);
  });

  it('sets service account, image, variables and replicas, and rolls out each time', () => {
    const other = obey(world, 'kubectl set serviceaccount deployment checkout default -n shop', LATER);
    expect(checkoutPods(other).map(one => textAt(one, 'spec', 'serviceAccountName'))).toEqual([
      'default',
      'default',
    ]);
    expect(roleOfPods(other)).toEqual(['', '']);
    const image = obey(world, 'kubectl -n shop set image deployment/checkout app=repo/x:2', LATER);
    expect(textAt(container(image), 'image')).toBe('repo/x:2');
    const env = obey(world, 'kubectl set env deployment/checkout -n shop LOG_LEVEL- A=1', LATER);
    expect(recordsAt(container(env), 'env').map(one => one.name)).not.toContain('LOG_LEVEL');
    expect(recordsAt(container(env), 'env')).toContainEqual({ name: 'A', value: '1' });
    expect(
      checkoutPods(obey(world, 'kubectl scale deployment checkout --replicas=3 -n shop', LATER)),
    ).toHaveLength(3);
    expect(() => obey(world, 'kubectl set image deploy/checkout -n shop nope=x', LATER)).toThrow(
      'unable to find container named "nope"',
    );
  });

  it('replaces one deleted pod and keeps the others', () => {
    const [first, second] = checkoutPods(world).map(one => one.metadata.name);
    const after = checkoutPods(obey(world, `kubectl delete pod ${first} -n shop`, LATER)).map(
      one => one.metadata.name,
    );
    expect(after).toHaveLength(2);
    expect(after).toContain(second);
    expect(after).not.toContain(first);
  });

  it('patches in the three ways', () => {
    const strategic = `kubectl patch deployment checkout -n shop -p '{"spec":{"template":{"spec":{"containers":[{"name":"app","image":"p:1"}]}}}}'`;
    expect(textAt(container(obey(world, strategic, LATER)), 'image')).toBe('p:1');
    expect(recordsAt(container(obey(world, strategic, LATER)), 'env').map(one => one.name)).toContain(
      'LOG_LEVEL',
    );
    const merge = `kubectl patch sa checkout -n shop --type merge -p '{"metadata":{"annotations":{"${ANNOTATION}":null}}}'`;
    expect(annotationOf(obey(world, merge, LATER))).toBe('');
    const json = `kubectl patch sa checkout -n shop --type=json -p '[{"op":"replace","path":"/metadata/annotations/eks.amazonaws.com~1role-arn","value":"j"}]'`;
    expect(annotationOf(obey(world, json, LATER))).toBe('j');
  });
});

describe('kubectl creating', () => {
  it('creates and applies', () => {
    const created = obeyAll(
      world,
      [
        'kubectl create namespace pay',
        'kubectl create serviceaccount billing -n pay',
        'kubectl create configmap settings -n pay --from-literal=a=1',
      ],
      LATER,
    );
    expect(
      findObject(created, 'prod-eu', { kind: 'ServiceAccount', namespace: 'pay', name: 'billing' })?.metadata
        .creationTimestamp,
    ).toBe('2026-03-02T10:30:00Z');
    expect(
      valueAt(
        findObject(created, 'prod-eu', { kind: 'ConfigMap', namespace: 'pay', name: 'settings' }),
        'data',
      ),
    ).toEqual({ a: '1' });
    expect(() => obey(world, 'kubectl create serviceaccount checkout -n shop', LATER)).toThrow(
      'already exists',
    );
  });

  it('applies a here-document over what is there', () => {
    const done = obey(
      world,
      `kubectl apply -n shop -f - <<'EOF'
apiVersion: v1
kind: ServiceAccount
metadata:
  name: checkout
  annotations:
    team: shop
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: allow-dns, namespace: shop }
spec: { podSelector: {}, policyTypes: [Egress] }
EOF`,
      LATER,
    );
    const account = findObject(done, 'prod-eu', CHECKOUT);
    expect(valueAt(account, 'metadata', 'annotations')).toEqual({ [ANNOTATION]: ROLE_ARN, team: 'shop' });
    expect(account?.metadata.creationTimestamp).toBe(
      findObject(world, 'prod-eu', CHECKOUT)?.metadata.creationTimestamp,
    );
    expect(
      findObject(done, 'prod-eu', { kind: 'NetworkPolicy', namespace: 'shop', name: 'allow-dns' }),
    ).toBeDefined();
    expect(() =>
      obey(world, "kubectl apply -f - <<'EOF'\nkind: Odd\nmetadata: {name: x}\nEOF", LATER),
    ).toThrow('no matches for kind "Odd"');
  });
});

describe('the AWS CLI', () => {
  const TRUST =
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}';

  it('writes roles and policies', () => {
    const file = obey(
      world,
      `cat > trust.json <<'EOF'\n${TRUST}\nEOF\naws iam update-assume-role-policy --role-name checkout-s3 --policy-document file://trust.json`,
      LATER,
    );
    expect(valueAt(roleOf(file, 'checkout-s3'), 'AssumeRolePolicyDocument')).toEqual(JSON.parse(TRUST));
    const created = obeyAll(
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
      obey(
        world,
        `aws iam create-role --role-name checkout-s3 --assume-role-policy-document '${TRUST}'`,
        LATER,
      ),
    ).toThrow('EntityAlreadyExists');
    expect(() =>
      obey(world, `aws iam update-assume-role-policy --role-name gone --policy-document '${TRUST}'`, LATER),
    ).toThrow('NoSuchEntity');
    expect(() =>
      obey(
        world,
        "aws iam update-assume-role-policy --role-name checkout-s3 --policy-document '{oops'",
        LATER,
      ),
    ).toThrow('MalformedPolicyDocument');
  });

  it('writes identity providers', () => {
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`;
    const none = changeIam(world, ACCOUNT, 'OpenIDConnectProviders', remove('Arn', arn));
    const made = obey(
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
    const mended = obey(
      wrong,
      `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${arn} --client-id sts.amazonaws.com`,
      LATER,
    );
    expect(textsAt(providerOf(mended, arn), 'ClientIDList')).toEqual(['other', 'sts.amazonaws.com']);
  });

  it('reads, and hands what it printed to the next command', () => {
    const script = `ROLE=$(aws iam list-roles --query "Roles[?starts_with(RoleName, 'checkout-s3')].Arn | [0]" --output text)
kubectl annotate sa checkout -n shop "${ANNOTATION}=$ROLE" --overwrite`;
    expect(annotationOf(obey(annotate(world, 'prod-eu', CHECKOUT, ANNOTATION, 'x'), script, LATER))).toBe(
      ROLE_ARN,
    );
    const issuer = `ISSUER=$(aws eks describe-cluster --name prod-eu --region eu-west-1 --query cluster.identity.oidc.issuer --output text | sed 's|https://||')
aws iam add-client-id-to-open-id-connect-provider --client-id x --open-id-connect-provider-arn "arn:aws:iam::${ACCOUNT}:oidc-provider/$ISSUER"`;
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`;
    expect(textsAt(providerOf(obey(world, issuer, LATER), arn), 'ClientIDList')).toContain('x');
    const subnet = `ID=$(aws ec2 describe-subnets --filters Name=vpc-id,Values=${idAt(PROD, 'vpc')} Name=tag:Name,Values=prod-eu-private-a --query 'Subnets[0].SubnetId' --output text)
kubectl annotate ns shop subnet="$ID"`;
    const ns = findObject(obey(world, subnet, LATER), 'prod-eu', { kind: 'Namespace', name: 'shop' });
    expect(textAt(ns, 'metadata', 'annotations', 'subnet')).toBe(idAt(PROD, 'subnet', 'private-a'));
  });

  it('changes EKS', () => {
    const associated = obey(
      world,
      `aws eks create-pod-identity-association --cluster-name prod-eu --namespace shop --service-account checkout --role-arn ${ROLE_ARN} --region eu-west-1`,
      LATER,
    );
    expect(eksList(associated, 'podIdentityAssociations')).toMatchObject([
      { namespace: 'shop', serviceAccount: 'checkout', roleArn: ROLE_ARN },
    ]);
    const [pod] = checkoutPods(
      obey(associated, 'kubectl rollout restart deployment checkout -n shop', LATER),
    );
    expect(recordsAt(recordsAt(pod, 'spec', 'containers')[0], 'env').map(one => one.name)).toContain(
      'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    );
    const addon = obey(
      world,
      'aws eks create-addon --cluster-name prod-eu --addon-name eks-pod-identity-agent',
      LATER,
    );
    expect(eksList(addon, 'addons').map(one => one.addonName)).toContain('eks-pod-identity-agent');
    const entry = obey(
      world,
      `aws eks create-access-entry --cluster-name prod-eu --principal-arn arn:aws:iam::${ACCOUNT}:role/other --type EC2_LINUX`,
      LATER,
    );
    expect(eksList(entry, 'accessEntries').at(-1)).toMatchObject({
      type: 'EC2_LINUX',
      kubernetesGroups: ['system:nodes'],
    });
    const config = obey(
      world,
      'aws eks update-cluster-config --name prod-eu --resources-vpc-config endpointPrivateAccess=false,publicAccessCidrs=52.0.0.0/8,10.0.0.0/8',
      LATER,
    );
    expect(valueAt(eksList(config, 'clusters')[0], 'resourcesVpcConfig')).toMatchObject({
      endpointPrivateAccess: false,
      publicAccessCidrs: ['52.0.0.0/8', '10.0.0.0/8'],
    });
    expect(() => obey(world, 'aws eks create-addon --cluster-name nope --addon-name x', LATER)).toThrow(
      'No cluster found for name: nope',
    );
  });

  it('changes networks', () => {
    const group = idAt(PROD, 'sg', 'cluster');
    const opened = obey(
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
    const routed = obey(
      world,
      `aws ec2 replace-route --route-table-id ${table} --destination-cidr-block 0.0.0.0/0 --gateway-id igw-1`,
      LATER,
    );
    expect(
      recordsAt(
        ec2List(routed, 'RouteTables').find(one => one.RouteTableId === table),
        'Routes',
      ).at(-1),
    ).toMatchObject({ GatewayId: 'igw-1' });
    const endpoint = obey(
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
    const denied = obey(
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

describe('eksctl', () => {
  it('associates a provider and creates a service account with its role', () => {
    const none = changeIam(world, ACCOUNT, 'OpenIDConnectProviders', () => []);
    const plan = obey(
      none,
      'eksctl utils associate-iam-oidc-provider --cluster prod-eu --region eu-west-1',
      LATER,
    );
    expect(plan.accounts[ACCOUNT]?.iam.OpenIDConnectProviders).toEqual([]);
    const done = obey(
      none,
      'eksctl utils associate-iam-oidc-provider --cluster prod-eu --region=eu-west-1 --approve',
      LATER,
    );
    expect(providerOf(done, `arn:aws:iam::${ACCOUNT}:oidc-provider/${issuerOf(PROD)}`)).toBeDefined();
    const made = obey(
      world,
      'eksctl create iamserviceaccount --cluster prod-eu --namespace shop --name mailer --role-name mailer --attach-policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess --approve',
      LATER,
    );
    expect(JSON.stringify(roleOf(made, 'mailer'))).toContain('system:serviceaccount:shop:mailer');
    expect(
      textAt(
        findObject(made, 'prod-eu', { kind: 'ServiceAccount', namespace: 'shop', name: 'mailer' }),
        'metadata',
        'annotations',
        ANNOTATION,
      ),
    ).toBe(`arn:aws:iam::${ACCOUNT}:role/mailer`);
  });

  it('maps a role in aws-auth', () => {
    const done = obey(
      world,
      `eksctl create iamidentitymapping --cluster prod-eu --arn arn:aws:iam::${ACCOUNT}:role/more --group system:bootstrappers --group system:nodes --username 'system:node:{{EC2PrivateDNSName}}'`,
      LATER,
    );
    const map = textAt(
      findObject(done, 'prod-eu', { kind: 'ConfigMap', namespace: 'kube-system', name: 'aws-auth' }),
      'data',
      'mapRoles',
    );
    expect(map).toContain('role/prod-eu-node');
    expect(map).toContain('role/more');
  });
});

describe('commands that only look', () => {
  it.each([
    'kubectl get pods -n shop',
    'kubectl describe sa checkout -n shop',
    'kubectl logs -n shop deploy/checkout --previous | tail -n 20',
    'kubectl rollout status deployment/checkout -n shop',
    'kubectl exec -n shop deploy/checkout -- nslookup sts.eu-west-1.amazonaws.com',
    'aws iam get-role --role-name checkout-s3',
    'aws sts get-caller-identity --region eu-west-1',
    'aws ec2 describe-instances --region eu-west-1',
    'aws ssm start-automation-execution --document-name AWSSupport-TroubleshootEKSWorkerNode',
    'eksctl get iamserviceaccount --cluster prod-eu',
  ])('%s', command => {
    expect(obey(world, command, LATER)).toEqual(world);
  });

  it.each(['kubectl edit deploy/checkout', 'aws iam frobnicate', 'eksctl upgrade cluster'])(
    'refuses what it does not know: %s',
    command => {
      expect(() => obey(world, command, LATER)).toThrow('is not known to the engineer');
    },
  );

  it('does not guess what a reading command would print', () => {
    expect(() => obey(world, 'X=$(kubectl get pods -n shop); echo "$X"', LATER)).toThrow('is not known');
  });
});

function annotationOf(state: World, cluster = 'prod-eu'): string {
  return textAt(findObject(state, cluster, CHECKOUT), 'metadata', 'annotations', ANNOTATION);
}

function objects(state: World): readonly Manifest[] {
  return state.clusters['prod-eu']?.objects ?? [];
}

function checkoutPods(state: World): readonly Manifest[] {
  const deployment = findObject(state, 'prod-eu', DEPLOYMENT);
  return deployment === undefined ? [] : podsOf(state, 'prod-eu', deployment);
}

function container(state: World) {
  return recordsAt(checkoutPods(state)[0], 'spec', 'containers')[0];
}

function roleOfPods(state: World): readonly string[] {
  return checkoutPods(state).map(pod => {
    const env = recordsAt(recordsAt(pod, 'spec', 'containers')[0], 'env');
    return textAt(
      env.find(one => one.name === 'AWS_ROLE_ARN'),
      'value',
    );
  });
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
