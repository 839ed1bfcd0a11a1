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
      'throttledexception',
      'api error limitexceeded',
      'api error toomanyrequests',
      'error code: toomanyrequests',
      'error code: 503 slow',
      'slow_down',
    ],
    pattern:
      /\(Throttling(?:Exception)?\)|(?<![,([] ?['"]|description['"]? ?[=:] ?['"])\bThrottlingException(?:[:)\]{]|['"][:)\],])|\bThrottling: (?=rate|request|too|you|max)|(?:Error Code|ErrorCode|Code)["']?[:=] ?\[?["']?Throttling|api error Throttling|(?<![,([=] ?['"])\bRequestLimitExceeded(?=['"]?[:),;]| error|\.? ?status|$)|: RequestLimitExceeded\b|TooManyRequestsException['"]?[:)]|ProvisionedThroughputExceeded(?:Exception)?\b|\bRequestThrottled(?:Exception)?[:)]|\bSlowDown['"]?(?:[:)<]| when)|EC2ThrottledException|PriorRequestNotComplete|\bThrottledException: |api error (?:LimitExceededException: (?:too many|rate)|TooManyRequestsException)|error code: (?:TooManyRequests|503 Slow ?Down)|AWS Error SLOW_DOWN during|code: ?(?:Some\()?"Throttling/i,
  },
  {
    id: 'sentences',
    literals: [
      'too many concurrent attempts to create',
      "with error='throttling",
      'rate exceeded',
      'exceeded the rate at which',
      'please reduce your request rate',
      'request limit exceeded',
      'too many requests, please wait',
      'retry quota exceeded',
    ],
    pattern:
      /(?<!toomanyrequests: )(?:\b(?:Throttling|Client|AWS|Service|Exception|operation|retries: ?\d)\b[^|]{0,80}?)\brate exceeded|Exception: Rate exceeded (?:\(Service: |--->)|exceeded the rate at which you may call KMS|please reduce your request rate|request limit exceeded|failed to get rate limit token, retry quota exceeded|too many requests, please wait before trying again|\bAPI responded with error='Throttling|too many concurrent attempts to create a new revision of the specified family/i,
  },
];
