import { expect, it } from 'vitest';
import { placeCommand } from '../../../src/security/commands/place-command.ts';

const SCOPE = {
  context: 'prod eu',
  region: 'eu-west-1',
  account: '111122223333',
  profile: 'prod',
  subscription: '6f1e2d3c',
};

it.each([
  ['kubectl get pods -n shop', "kubectl --context 'prod eu' get pods -n shop"],
  ['kubectl --context other get pods', 'kubectl --context other get pods'],
  ['helm list --namespace kube-system', "helm --kube-context 'prod eu' list --namespace kube-system"],
  [
    'aws ec2 describe-subnets --subnet-ids a',
    'aws ec2 describe-subnets --region eu-west-1 --profile prod --subnet-ids a',
  ],
  [
    'aws eks wait nodegroup-active --cluster-name c',
    'aws eks wait nodegroup-active --region eu-west-1 --profile prod --cluster-name c',
  ],
  [
    'aws ecr get-repository-policy --region us-east-1',
    'aws ecr get-repository-policy --profile prod --region us-east-1',
  ],
  ['aws iam get-role --role-name r', 'aws iam get-role --profile prod --role-name r'],
  ['eksctl get nodegroup --cluster c', 'eksctl get nodegroup --region eu-west-1 --profile prod --cluster c'],
  ['az aks show --name c', 'az aks show --subscription 6f1e2d3c --name c'],
  ['az login', 'az login'],
  [
    'kubectl cordon n && kubectl uncordon n',
    "kubectl --context 'prod eu' cordon n && kubectl --context 'prod eu' uncordon n",
  ],
  [
    'echo "$(aws ssm get-parameter --name p)" > f',
    'echo "$(aws ssm get-parameter --region eu-west-1 --profile prod --name p)" > f',
  ],
  [
    'kubectl exec p -- aws sts get-caller-identity',
    "kubectl --context 'prod eu' exec p -- aws sts get-caller-identity",
  ],
  ["printf 'kubectl get pods; aws s3 ls'", "printf 'kubectl get pods; aws s3 ls'"],
])('%s says where', (command, placed) => {
  expect(placeCommand(command, SCOPE)).toBe(placed);
});

it('names what nothing told by a word that no cluster and no account has', () => {
  const script = 'kubectl get pods\naws eks list-clusters\naz aks list';
  expect(placeCommand(script, {})).toBe(
    'kubectl --context CONTEXT get pods\naws eks list-clusters --region REGION\naz aks list --subscription SUBSCRIPTION',
  );
});
