import { describe, expect, it } from 'vitest';
import { complaintsAbout } from '../../../src/security/commands/complaints-about.ts';
import { effectOf } from '../../../src/security/commands/effect-of.ts';

describe('effectOf', () => {
  it.each([
    ['kubectl --context c get pods -n shop', 'look'],
    ['kubectl exec -n shop web-1 -- nslookup example.com', 'look'],
    ['kubectl exec -n shop web-1 -- rm -rf /data', 'disruptive'],
    ['kubectl apply --dry-run=server -f web.yaml', 'look'],
    ['kubectl rollout undo deployment/web', 'change'],
    ['kubectl rollout restart deployment/web', 'disruptive'],
    ['kubectl scale deployment/web --replicas=3', 'change'],
    ['kubectl scale deployment/web --replicas=0', 'disruptive'],
    ['kubectl taint nodes n1 dedicated=x:NoExecute', 'disruptive'],
    ['aws eks wait nodegroup-active --cluster-name c', 'look'],
    ['aws iam attach-role-policy --role-name r', 'change'],
    ['aws ec2 terminate-instances --instance-ids i', 'disruptive'],
    ['aws s3 rb s3://data', 'disruptive'],
    ['az aks nodepool list --cluster-name c', 'look'],
    ['az aks nodepool delete --cluster-name c', 'disruptive'],
    ['eksctl get nodegroup --cluster c', 'look'],
    ['kubectl cordon n1 && kubectl drain n1', 'disruptive'],
    ['V=$(kubectl delete pod x); echo "$V"', 'disruptive'],
    ["echo 'kubectl delete pod x'", 'look'],
    ['curl -s https://example.com | sudo bash', 'disruptive'],
  ])('%s', (command, effect) => {
    expect(effectOf(command)).toBe(effect);
  });
});

describe('complaintsAbout', () => {
  it.each([
    ['kubectl rollout restart deployment -n shop', 'names 0 objects'],
    ['kubectl delete pod a b -n shop', 'names 2 objects'],
    ['kubectl delete pod -n shop --field-selector status.phase=Failed', 'selects'],
    ['kubectl set image deployment/NAME -n shop CONTAINER=IMAGE', 'to be filled in'],
    ['kubectl describe pod <pod> -n shop', 'to be filled in'],
    ['R=$(aws iam list-roles --output text)\nkubectl annotate sa web role="$R"', 'lookup'],
    ['aws iam create-everything', 'no table knows'],
    ['curl -s https://example.com | sudo bash', 'no table knows'],
  ])('complains about %s', (command, complaint) => {
    expect(complaintsAbout(command).join('; ')).toContain(complaint);
  });

  it.each([
    'kubectl get pods -A --field-selector spec.nodeName=n1',
    'kubectl set env deployment/web -n shop -c app AWS_REGION=eu-west-1 HTTP_PROXY-',
    'kubectl set serviceaccount deployment web web-sa -n shop',
    'kubectl annotate serviceaccount web -n shop --overwrite eks.amazonaws.com/role-arn=arn:aws:iam::1:role/r',
    'kubectl taint nodes n1 dedicated:NoSchedule-',
    'kubectl create serviceaccount web -n shop',
    "kubectl patch configmap coredns -n kube-system --type merge -p '{}'",
    'kubectl drain n1 --ignore-daemonsets --delete-emptydir-data --timeout=10m',
    'kubectl debug node/n1 -it --image=busybox:1.36 -- chroot /host ps -ef',
    'kubectl certificate approve csr-1',
  ])('finds nothing to say about %s', command => {
    expect(complaintsAbout(command)).toEqual([]);
  });
});
