import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSecureContext, TLSSocket } from 'node:tls';

/** Answers for the kubelet of every node. */
export interface Kubelet {
  /** Where kube-apiserver finds it, as its HTTPS proxy. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A kubelet for every node, whatever its address: kube-apiserver takes it for its proxy, and each CONNECT is answered here. It
 * knows logs of containers: the files `NAMESPACE/POD/CONTAINER` and `CONTAINER.previous` of the folder, and in `CONTAINER.refused`
 * why there is none.
 */
export async function startKubelet(logs: string, pki: string): Promise<Kubelet> {
  // kube-apiserver makes the certificate, and does not ask whose a kubelet's is.
  const certificate = () =>
    createSecureContext({
      cert: readFileSync(join(pki, 'apiserver.crt')),
      key: readFileSync(join(pki, 'apiserver.key')),
    });
  const inner = createServer((request, response) => answerLog(logs, request, response));
  const outer = createServer();
  outer.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, secureContext: certificate() });
    secure.on('error', () => secure.destroy());
    inner.emit('connection', secure);
  });
  await new Promise<void>(resolve => outer.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(outer.address() as AddressInfo).port}`,
    async close() {
      const closed = new Promise(resolve => outer.close(resolve));
      outer.closeAllConnections();
      inner.closeAllConnections();
      await closed;
    },
  };
}

/** Source: the handlers of https://github.com/kubernetes/kubernetes/blob/v1.34.4/pkg/kubelet/server/server.go */
function answerLog(logs: string, { url = '/' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'https://kubelet');
  const [route, namespace = '', pod = '', container = ''] = pathname.split('/').filter(part => part !== '');
  if (route !== 'containerLogs') return void response.writeHead(404).end('404 page not found\n');
  const previous = searchParams.get('previous') === 'true';
  const read = (name: string) => readFileSync(join(logs, namespace, pod, name), 'utf8');
  const has = (name: string) => existsSync(join(logs, namespace, pod, name));
  const wanted = previous ? `${container}.previous` : container;
  if (has(wanted)) return void response.writeHead(200, TEXT).end(cut(read(wanted), searchParams));
  const none = `previous terminated container "${container}" in pod "${pod}" not found`;
  if (previous) return void response.writeHead(400, TEXT).end(none);
  const refused = `${container}.refused`;
  if (has(refused)) return void response.writeHead(400, TEXT).end(read(refused));
  response.writeHead(200, TEXT).end('');
}

const TEXT = { 'content-type': 'text/plain' };

function cut(text: string, query: URLSearchParams): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const tail = query.get('tailLines');
  const kept = (
    tail === null ? lines : lines.slice(lines.length - Math.min(lines.length, Number(tail)))
  ).join('');
  const bytes = query.get('limitBytes');
  return bytes === null ? kept : Buffer.from(kept).subarray(0, Number(bytes)).toString('utf8');
}
