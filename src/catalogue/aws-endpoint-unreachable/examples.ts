import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://ec2.eu-west-1.amazonaws.com/"',
    entities: { host: 'ec2.eu-west-1.amazonaws.com', region: 'eu-west-1' },
  },
  {
    text: `RequestError: send request failed
caused by: Post "https://sts.eu-central-1.amazonaws.com/": dial tcp: lookup sts.eu-central-1.amazonaws.com: no such host`,
    entities: { host: 'sts.eu-central-1.amazonaws.com', region: 'eu-central-1' },
  },
  {
    text: `Error: getaddrinfo EAI_AGAIN sqs.us-east-1.amazonaws.com
    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26) {
  errno: -3001,`,
    entities: { host: 'sqs.us-east-1.amazonaws.com', region: 'us-east-1' },
  },
  {
    text: 'com.amazonaws.SdkClientException: Unable to execute HTTP request: Connect to sts.amazonaws.com:443 [sts.amazonaws.com/54.239.29.25] failed: connect timed out',
    entities: { host: 'sts.amazonaws.com' },
  },
  {
    text: 'Seahorse::Client::NetworkingError: Failed to open TCP connection to s3.eu-west-3.amazonaws.com:443 (getaddrinfo: Temporary failure in name resolution)',
  },
  {
    text: 'エンドポイント URL に接続できません: "https://ec2.ap-northeast-1.amazonaws.com/"',
    entities: { region: 'ap-northeast-1' },
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Unable to connect to the server: dial tcp: lookup 8C0D41E7A93B526F1D7E4A0B9C35F268.gr7.eu-west-1.eks.amazonaws.com: no such host',
    kind: 'k8s-api-unreachable',
  },
  {
    text: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/app:1": rpc error: code = Unknown desc = Error response from daemon: Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/": dial tcp 10.1.2.3:443: i/o timeout',
    kind: 'image-pull-timeout',
  },
  {
    text: `$ nslookup sts.eu-west-1.amazonaws.com
Server:   172.20.0.10
Address:  172.20.0.10#53

Non-authoritative answer:
Name: sts.eu-west-1.amazonaws.com
Address: 52.94.14.7`,
    kind: 'none',
  },
];
