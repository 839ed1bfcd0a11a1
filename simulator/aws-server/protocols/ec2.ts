import { isRecord } from '../../fields.ts';
import type { Answer } from '../../loopback/message.ts';
import type { Resource } from '../../world.ts';
import type { AwsError } from '../call.ts';
import { ec2NameOf } from './ec2-names.ts';
import { xmlAnswer } from './query.ts';
import { element, escapeXml, scalarXml } from './xml.ts';

/** A result in EC2's own dialect. Source: https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html */
export function ec2Answer(operation: string, result: Resource, requestId: string): Answer {
  const root = `${operation}Response`;
  const body = element('requestId', requestId) + membersXml(operation, result);
  const xml = `<${root} xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${body}</${root}>`;
  return xmlAnswer(200, xml, requestId);
}

/** An error in EC2's dialect. */
export function ec2Error(error: AwsError, requestId: string): Answer {
  const inside = `<Code>${error.code}</Code>${element('Message', escapeXml(error.message))}`;
  const body = `<Errors>${element('Error', inside)}</Errors>${element('RequestID', requestId)}`;
  return xmlAnswer(error.status, element('Response', body), requestId);
}

function membersXml(parent: string, record: Resource): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => element(ec2NameOf(parent, name), valueXml(name, value)))
    .join('');
}

function valueXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(item => element('item', valueXml(name, item))).join('');
  return isRecord(value) ? membersXml(name, value) : scalarXml(value);
}
