import { STOP_CODES } from '../../network/walk/codes.ts';
import type { StopLink } from '../../network/walk/link.ts';
import { STOP_TEXT } from '../../network/walk/words.ts';

const {
  'ingress-not-allowed': _ingress,
  'endpoint-policy-lacks': _lacks,
  'endpoint-policy-forbids': _forbids,
  'address-in-no-subnet': _address,
  'api-without-access': _access,
  'api-refuses-address': _refused,
  ...codes
} = STOP_CODES;

/** Where a packet to the endpoint of an AWS service can stop; policies answer, so they stop none. */
export const SERVICE_STOPS = codes;

const {
  'ingress-not-allowed': _text0,
  'endpoint-policy-lacks': _text1,
  'endpoint-policy-forbids': _text2,
  'address-in-no-subnet': _text3,
  'api-without-access': _text4,
  'api-refuses-address': _text5,
  ...texts
} = STOP_TEXT;

/** The sentences of those codes. */
export const SERVICE_STOP_TEXT = texts;

type ServiceStop = Extract<StopLink, { readonly code: keyof typeof SERVICE_STOPS }>;

/** Whether a link is one of those. */
export function isServiceStop(link: StopLink): link is ServiceStop {
  return link.code in SERVICE_STOPS;
}
