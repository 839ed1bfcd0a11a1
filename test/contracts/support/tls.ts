import { generateKeyPairSync, sign } from 'node:crypto';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** One DER value: tag, length, content. */
function der(tag: number, ...content: readonly (Buffer | readonly number[] | string)[]): Buffer {
  const body = Buffer.concat(content.map(part => Buffer.from(part as Buffer)));
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const [INTEGER, BITS, OCTETS, OID, TEXT, TIME, SEQUENCE, SET] = [2, 3, 4, 6, 0x0c, 0x18, 0x30, 0x31] as const;
const ECDSA_SHA256 = der(SEQUENCE, der(OID, [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));
const NAME = der(SEQUENCE, der(SET, der(SEQUENCE, der(OID, [0x55, 4, 3]), der(TEXT, 'loopback'))));
const EVER = der(SEQUENCE, der(TIME, '20000101000000Z'), der(TIME, '21000101000000Z'));
const FOR_LOOPBACK = der(
  SEQUENCE,
  der(OID, [0x55, 0x1d, 0x11]),
  der(OCTETS, der(SEQUENCE, der(0x87, [127, 0, 0, 1]))),
);

const body = der(
  SEQUENCE,
  der(0xa0, der(INTEGER, [2])),
  der(INTEGER, [1]),
  ECDSA_SHA256,
  NAME,
  EVER,
  NAME,
  publicKey.export({ type: 'spki', format: 'der' }),
  der(0xa3, der(SEQUENCE, FOR_LOOPBACK)),
);
const certificate = der(SEQUENCE, body, ECDSA_SHA256, der(BITS, [0], sign('sha256', body, privateKey)));

/** A self-signed certificate for 127.0.0.1, new in each run, so that no key lies in the repository. */
export const TLS = {
  cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
