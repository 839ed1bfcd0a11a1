import { parentPort, workerData } from 'node:worker_threads';
import { redact } from './redact.ts';

// The other side of `redactedAside`: one text in, the same text without secrets out.
parentPort?.postMessage(redact(String(workerData)));
