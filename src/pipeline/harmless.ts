import type { Using } from './using.ts';

/** Whoever listens to progress cannot end the diagnosis. */
export function harmless(onProgress: Using['onProgress']): Using['onProgress'] {
  return progress => {
    try {
      onProgress(progress);
    } catch {
      // The report says the same at the end.
    }
  };
}
