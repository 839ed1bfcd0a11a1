import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { classify } from '../../src/classifier/classify.ts';

describe('texts that name errors without reporting one', () => {
  it.each([
    [
      'an alerting rule',
      '- alert: KubePodCrashLooping\n  expr: kube_pod_status{reason="CrashLoopBackOff"} > 0\n  for: 5m',
    ],
    [
      'an alerting rule, other order',
      '- alert: NodeDown\n  annotations:\n    summary: Kubelet stopped posting node status.\n  expr: up == 0',
    ],
    ['a route', 'route:\n  receiver: quiet\n  routes:\n    - matchers: [ alertname =~ "KubeNodeNotReady" ]'],
    [
      'an alarm as a resource',
      'resource "aws_cloudwatch_metric_alarm" "x" {\n  alarm_description = "ThrottlingException: Rate exceeded"\n}',
    ],
    ['a LogQL query', '{app="kubelet"} |= "no basic auth credentials" | json'],
    [
      'a PromQL query',
      'sum by (pod) (kube_pod_container_status_waiting_reason{reason="ImagePullBackOff"}) > 0',
    ],
    ['a KQL query', 'KubeEvents\n| where Reason in ("OOMKilling", "Evicted")\n| summarize count() by Reason'],
    [
      'an Insights query',
      'fields @timestamp | filter errorCode = "AccessDenied" | stats count(*) by eventName',
    ],
    ['an SQL query', "SELECT user, count(*) FROM trail WHERE errorcode = 'ExpiredTokenException' GROUP BY 1"],
    [
      'a pattern',
      '- type: grok\n  match: "An error occurred (AccessDenied) when calling the %{WORD:op} operation"',
    ],
    ['Python', 'try:\n  x()\nexcept ClientError as e:\n  if e.code == "AccessDenied":\n    raise'],
    ['TypeScript', "const RETRYABLE = ['ThrottlingException', 'RequestLimitExceeded', 'ExpiredToken'];"],
    [
      'Go',
      'if apierrors.IsConflict(err) {\n // the object has been modified; please apply your changes to the latest version and try again\n}',
    ],
    ['a shell script', 'case "$s" in\n CrashLoopBackOff|OOMKilled) exit 3 ;;\nesac'],
    ['a commit', 'fix(puller): treat toomanyrequests as retryable (#412)'],
    [
      'a log of commits',
      '$ git log --oneline -2\n5c2d7f1 test: cover "no basic auth credentials"\n1a6f0d9 feat(cli): hint on ExpiredToken',
    ],
    ['a pull request', 'Closes #81. When the registry answers `toomanyrequests` we wait now.'],
    [
      'a changelog',
      '## v2.11.0\n- ecr: fall back when `no basic auth credentials` is returned\n- deps: bump',
    ],
    [
      'a plan',
      '  # aws_x.y will be created\n  + text = "An error occurred (AccessDenied)"\nPlan: 1 to add, 0 to change, 0 to destroy.',
    ],
    [
      'a release that went well',
      'Release "x" has been upgraded. Happy Helming!\nSTATUS: deployed\nNOTES:\nwatch for OOMKilling in the events',
    ],
    ['no events', '$ kubectl get events -A --field-selector reason=FailedMount\nNo resources found'],
    ['a lesson', 'fun fact: exit code 137 does not even mean OOMKilled'],
    ['a question of meaning', 'what is the difference between ErrImagePull and ImagePullBackOff?'],
    ['an index', 'Runbook index\n1. CrashLoopBackOff\n2. no basic auth credentials'],
    ['a settled matter', 'the "no basic auth credentials" from this morning is fixed, thanks'],
  ])('%s', (_, text) => {
    expect(classify(text, kinds).kind).toBe('none');
  });
});

describe('the same words beside a program at work', () => {
  it.each([
    [
      'aws-access-denied',
      'if code == "AccessDenied": raise\nTraceback (most recent call last):\n  File "a.py", line 3, in f\nbotocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
    ],
    [
      'image-no-basic-auth',
      'fix: new tag\n  Warning  Failed  9s (x4 over 10m)  kubelet  Failed to pull image "quay.io/a/b:1": no basic auth credentials',
    ],
    [
      'aws-access-denied',
      '  # aws_s3_bucket.x will be created\nPlan: 1 to add\nError: creating S3 Bucket (x): AccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: s3:CreateBucket',
    ],
    [
      'aws-throttled',
      'rate(errors[5m]) jumps, log says\n2025-01-02 10:11:12 ERROR An error occurred (ThrottlingException) when calling the DescribeCluster operation: Rate exceeded',
    ],
    ['image-no-basic-auth', 'I thought this was fixed but it is back: no basic auth credentials'],
    ['image-no-basic-auth', 'Seeing `no basic auth credentials` on the new nodes. Thoughts?'],
    ['image-no-basic-auth', 'kubelet says no basic auth credentials, what does that mean?'],
    [
      'image-rate-limited',
      'anyone know if Docker Hub is down? getting toomanyrequests: You have reached your pull rate limit',
    ],
    ['aws-no-credentials', 'pas urgent mais le pod de recette sort « Unable to locate credentials »'],
    ['image-no-basic-auth', 'Das ist nur auf einem Node: no basic auth credentials'],
    ['k8s-unauthorized', 'läuft wieder nicht: You must be logged in to the server (Unauthorized)'],
    ['image-no-basic-auth', '报错 no basic auth credentials 是什么意思'],
    [
      'pod-crash-loop',
      'fix: restarted twice, no use\nNAME READY STATUS RESTARTS AGE\nweb-7f6d5c8b9-abcde 0/1 CrashLoopBackOff 12 40m',
    ],
    [
      'aws-no-credentials',
      'PR note said it would work, it does not: botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    ],
    [
      'pod-unschedulable',
      'Interview env is down: FailedScheduling 0/3 nodes are available: 3 Insufficient cpu.',
    ],
    [
      'k8s-unauthorized',
      'The difference between staging and prod: prod says You must be logged in to the server (Unauthorized)',
    ],
    [
      'image-pull-denied',
      "new joiners cannot pull: pull access denied for acme/web, repository does not exist or may require 'docker login'",
    ],
    ['image-pull-failed', 'problem solved on dev, prod has it now: Error: ImagePullBackOff'],
    ['aws-throttled', 'Getting ThrottlingException: Rate exceeded, anyone know if that is per account?'],
  ])('are still %s', (kind, text) => {
    expect(classify(text, kinds).kind).toBe(kind);
  });
});
