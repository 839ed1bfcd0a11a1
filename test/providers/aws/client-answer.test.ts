import { expect, it } from 'vitest';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import { judgeAnswer } from '../../../src/providers/aws/client-answer.ts';
import { PassingFailure } from '../../../src/providers/passing-failure.ts';

function judged(status: number, body: string): unknown {
  try {
    return judgeAnswer({ status, headers: {}, body: Buffer.from(body) }, 'iam.example');
  } catch (error) {
    return error;
  }
}

it.each([
  '{}',
  '{"cluster":{}}\n',
  '<GetRoleResponse xmlns="x"><a/></GetRoleResponse>\n',
  '<?xml version="1.0" encoding="UTF-8"?>\n<DescribeVpcsResponse></DescribeVpcsResponse>',
  '<Response><Errors></Errors></Response>',
])('%j is AWS speaking', body => {
  expect(judged(200, body)).toBeUndefined();
});

it.each([
  ['', 'is not from the AWS API'],
  ['<rss></rss>', 'is not from the AWS API'],
  ['<!doctype html><html></html>', 'is not from the AWS API'],
  ['Bad Gateway', 'is not from the AWS API'],
  ['{"clusters":[', 'is not complete JSON'],
  ['<DescribeVpcsResponse><vpcSet><item>', 'is not complete XML'],
])('%j is not: the SDK would read it as an empty list', (body, why) => {
  const error = judged(200, body);
  expect(error).toBeInstanceOf(Obstruction);
  expect(error).not.toBeInstanceOf(PassingFailure);
  expect(error).toMatchObject({
    obstacle: { target: 'AWS (iam.example)', why: expect.stringContaining(why) },
  });
});

it.each([429, 502, 503])('with status %i it may pass', status => {
  expect(judged(status, '<html></html>')).toBeInstanceOf(PassingFailure);
});
