import { clusterTrouble } from './cluster-trouble.ts';

/** Throws for a server that would show the token to the network: plain HTTP is for this machine. */
export function refusePlainHttp(cluster: string, server: string): void {
  const { protocol, hostname } = new URL(server);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  if (protocol === 'https:' || loopback) return;
  throw clusterTrouble(cluster, `its server ${server} is plain HTTP, which is allowed on this machine only`);
}
