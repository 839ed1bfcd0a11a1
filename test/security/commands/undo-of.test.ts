import { expect, it } from 'vitest';
import { undoOf } from '../../../src/security/commands/undo-of.ts';

it.each([
  ['kubectl cordon n1', 'kubectl uncordon n1'],
  [
    'kubectl --context c set image deployment/web app=web:2 -n shop',
    'kubectl --context c rollout undo deployment/web -n shop',
  ],
  ['kubectl patch deployment web -n shop -p {}', 'kubectl rollout undo deployment/web -n shop'],
  ['kubectl create serviceaccount web -n shop', 'kubectl delete serviceaccount web -n shop'],
  ['kubectl annotate serviceaccount web -n shop a/b=c', 'kubectl annotate serviceaccount web -n shop a/b-'],
  [
    'aws ec2 authorize-security-group-ingress --region r --group-id sg --protocol tcp --port 443 --cidr 10.0.0.0/16',
    'aws ec2 revoke-security-group-ingress --region r --group-id sg --protocol tcp --port 443 --cidr 10.0.0.0/16',
  ],
  [
    'aws ec2 create-network-acl-entry --network-acl-id a --ingress --rule-number 90 --protocol 6 --port-range From=1,To=2 --cidr-block 0.0.0.0/0 --rule-action allow',
    'aws ec2 delete-network-acl-entry --network-acl-id a --ingress --rule-number 90',
  ],
  [
    'aws ec2 modify-vpc-attribute --vpc-id v --enable-dns-support Value=true',
    'aws ec2 modify-vpc-attribute --vpc-id v --enable-dns-support Value=false',
  ],
  [
    "az role assignment create --subscription s --assignee-object-id p --assignee-principal-type ServicePrincipal --role 'Acr Pull' --scope /x",
    "az role assignment delete --subscription s --assignee p --role 'Acr Pull' --scope /x",
  ],
])('%s is taken back', (command, undo) => {
  expect(undoOf(command)).toBe(undo);
});

it.each([
  'kubectl get pods',
  'kubectl delete pod web-1 -n shop',
  'kubectl annotate serviceaccount web -n shop --overwrite a/b=c',
  'kubectl patch networkpolicy deny -n shop -p {}',
  'aws iam update-assume-role-policy --role-name r --policy-document {}',
  'kubectl cordon n1 && kubectl drain n1',
])('%s cannot be taken back by a command that it tells', command => {
  expect(undoOf(command)).toBeUndefined();
});
