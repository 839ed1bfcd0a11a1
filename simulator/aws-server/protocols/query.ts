import { isRecord } from '../../fields.ts';
import type { Answer } from '../../loopback/message.ts';
import type { Resource } from '../../world.ts';
import type { AwsError } from '../call.ts';
import { element, escapeXml, scalarXml } from './xml.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
  autoscaling: 'http://autoscaling.amazonaws.com/doc/2011-01-01/',
};

const MAPS: ReadonlySet<string> = new Set(['EvalDecisionDetails']);

/** A result in the AWS query protocol. Source: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html */
export function queryAnswer(service: string, operation: string, result: Resource, requestId: string): Answer {
  const body =
    element(`${operation}Result`, membersXml(result)) +
    element('ResponseMetadata', element('RequestId', requestId));
  const root = `${operation}Response`;
  return xmlAnswer(200, `<${root} xmlns="${NAMESPACES[service] ?? ''}">${body}</${root}>`, requestId);
}

/** An error in the AWS query protocol. */
export function queryError(service: string, error: AwsError, requestId: string): Answer {
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const inside = `<Type>${type}</Type><Code>${error.code}</Code>${element('Message', escapeXml(error.message))}`;
  const body = `${element('Error', inside)}${element('RequestId', requestId)}`;
  const xml = `<ErrorResponse xmlns="${NAMESPACES[service] ?? ''}">${body}</ErrorResponse>`;
  return xmlAnswer(error.status, xml, requestId);
}

/** An XML answer with the headers that the services send. */
export function xmlAnswer(status: number, body: string, requestId: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

function membersXml(record: Resource): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => element(name, valueXml(name, value)))
    .join('');
}

function valueXml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map(item => element('member', valueXml('', item))).join('');
  if (isRecord(value) && MAPS.has(name)) return entriesXml(value);
  return isRecord(value) ? membersXml(value) : scalarXml(value);
}

function entriesXml(map: Resource): string {
  return Object.entries(map)
    .map(([key, value]) =>
      element('entry', element('key', escapeXml(key)) + element('value', valueXml('', value))),
    )
    .join('');
}
