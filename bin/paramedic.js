#!/usr/bin/env node
// Plain JavaScript of long ago, because it must at least start on whatever Node is there. The program itself is TypeScript
// that Node 24 runs as it is; `npm ci` brings that Node along, for machines that have an older one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) >= NEEDED) await run();
else runWith(fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url)));

async function run() {
  // Halves the time to start, from the second start on.
  module.enableCompileCache?.();
  await import('../src/cli.ts');
}

/** @param {string} node the Node that `npm ci` brought along */
function runWith(node) {
  if (!existsSync(node)) {
    console.error(
      `Paramedic needs Node ${NEEDED} or newer, and this is ${process.version}. ` +
        'Install it from https://nodejs.org, or run "npm ci" with its scripts allowed, which brings it along.',
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both processes by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  child.on('error', error => {
    console.error(`Paramedic could not start ${node} (${error.message}). Run "npm ci" again.`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // Ends the way the child did, so that whoever waits sees the same signal.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
