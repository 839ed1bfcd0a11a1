/** Whether an address would show a token to the network: plain HTTP is for this machine. */
export function isOpenHttp(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  return protocol !== 'https:' && !loopback;
}
