import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'codes',
    literals: [
      'throttling',
      'requestlimitexceeded',
      'toomanyrequestsexception',
      'provisionedthroughputexceeded',
      'requestthrottled',
      'slowdown',
      'ec2throttledexception',
      'priorrequestnotcomplete',
    ],
    pattern:
      /\(Throttling(?:Exception)?\)|\bThrottlingException(?:[:)\]{]|['"][:)\],])|\bThrottling: |(?:Error Code|ErrorCode|Code)["']?[:=] ?\[?["']?Throttling|api error Throttling|\bRequestLimitExceeded\b['"]?(?=[:)",;\s]|$)|TooManyRequestsException['"]?[:)]|ProvisionedThroughputExceeded(?:Exception)?\b|\bRequestThrottled(?:Exception)?[:)]|\bSlowDown['"]?(?:[:)<]| when)|EC2ThrottledException|PriorRequestNotComplete/i,
  },
  {
    id: 'sentences',
    literals: [
      'rate exceeded',
      'please reduce your request rate',
      'request limit exceeded',
      'too many requests, please wait',
      'retry quota exceeded',
    ],
    pattern:
      /(?<!toomanyrequests: )(?:\b(?:Throttling|Client|AWS|Service|Exception|operation|retries: ?\d)\b.{0,80}?)\brate exceeded|Exception: Rate exceeded \(Service: |please reduce your request rate|request limit exceeded|failed to get rate limit token, retry quota exceeded|too many requests, please wait before trying again/i,
  },
];
