import type { Receipt } from '../events/transport.ts';
import { isObject } from '../http.ts';
import type { Wire } from '../types.ts';
import { type Acting, interactionFrame, personFor } from './acting.ts';
import { actionOf } from './press.ts';

/** Values by block id and action id. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, Wire>>>>;

/** Submits the open modal; the app's acknowledgement closes it, replaces it, or says what is wrong with the input. */
export async function submitView(
  acting: Acting,
  submission: { readonly viewId: string; readonly values: ViewState; readonly user?: string },
): Promise<Receipt> {
  const view = acting.views.get(submission.viewId);
  if (!view) throw new Error(`There is no open view ${submission.viewId}.`);
  const person = personFor(acting, submission.user);
  const filled = { ...view, state: { values: submission.values } };
  const receipt = await acting.courier.once({
    kind: 'interactive',
    payload: {
      type: 'view_submission',
      ...interactionFrame(acting, person),
      view: filled,
      response_urls: [],
    },
  });
  if (receipt.acknowledged) follow(acting, view, receipt.payload);
  return receipt;
}

function follow({ store, views }: Acting, view: Wire, answer: Wire) {
  const user = store.identity.me;
  if (answer.response_action === 'errors' && isObject(answer.errors))
    return store.announce({ type: 'modal', user, view, errors: answer.errors });
  if (answer.response_action === 'update' && isObject(answer.view)) {
    const next = { ...view, ...answer.view };
    views.set(String(view.id), next);
    return store.announce({ type: 'modal', user, view: next });
  }
  views.delete(String(view.id));
  store.announce({ type: 'modal', user, view: null });
}

/** Closes the open modal without submitting it. */
export function closeView({ store, views }: Acting, viewId: string) {
  views.delete(viewId);
  store.announce({ type: 'modal', user: store.identity.me, view: null });
}

/** Presses or chooses in the app's home. */
export async function pressInHome(
  acting: Acting,
  view: Wire,
  pressing: { readonly blockId: string; readonly actionId: string; readonly value?: string },
): Promise<Receipt> {
  const blocks = Array.isArray(view.blocks) ? view.blocks.filter(isObject) : [];
  const block = blocks.find(each => each.block_id === pressing.blockId);
  const elements = [...(Array.isArray(block?.elements) ? block.elements : []), block?.accessory].filter(
    isObject,
  );
  const element = elements.find(each => each.action_id === pressing.actionId);
  if (!element) throw new Error(`No element ${pressing.actionId} in the app's home.`);
  const person = personFor(acting, undefined);
  return acting.courier.once({
    kind: 'interactive',
    payload: {
      type: 'block_actions',
      ...interactionFrame(acting, person),
      container: { type: 'view', view_id: view.id },
      view,
      actions: [actionOf(element, pressing.blockId, pressing.value, acting.store.mint())],
    },
  });
}
