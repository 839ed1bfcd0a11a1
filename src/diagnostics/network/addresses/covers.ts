import { BlockList, isIP } from 'node:net';

/** Whether one address lies in any of some blocks; texts that are no blocks are passed over. */
export function covers(blocks: readonly string[], address: string): boolean {
  const family = familyOf(address);
  if (family === undefined) return false;
  const list = new BlockList();
  for (const block of blocks) {
    const [network = '', length] = block.split('/');
    const blockFamily = familyOf(network);
    const bits = blockFamily === 'ipv4' ? 32 : 128;
    const prefix = length === undefined ? bits : Number(length);
    if (blockFamily === undefined || !Number.isInteger(prefix) || prefix < 0 || prefix > bits) continue;
    list.addSubnet(network, prefix, blockFamily);
  }
  return list.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  if (version === 0) return undefined;
  return version === 4 ? 'ipv4' : 'ipv6';
}
