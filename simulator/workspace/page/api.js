const csrf = document.querySelector('meta[name="csrf"]').content;

/**
 * Does something in the workspace.
 * @returns {Promise<{ ok: boolean, sentence?: string, ts?: string }>}
 */
export async function act(name, body) {
  try {
    const response = await fetch(`/page/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(body),
    });
    if (response.ok) return await response.json();
    return { ok: false, sentence: await response.text() };
  } catch {
    return { ok: false, sentence: 'The workspace cannot be reached; is it still running?' };
  }
}

/** Everything that the page shows. */
export async function loadState() {
  const response = await fetch('/page/state');
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Listens to changes; resolves once it does. After a break the page is told to load everything again. */
export function listen(onChange, onAgain) {
  const source = new EventSource('/page/events');
  let broken = false;
  source.onmessage = event => onChange(JSON.parse(event.data));
  source.onerror = () => {
    broken = true;
  };
  return new Promise(resolve => {
    source.onopen = () => {
      resolve();
      if (broken) onAgain();
      broken = false;
    };
  });
}
