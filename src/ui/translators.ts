/**
 * Lets a browser's translator and Preact work on one page. Imported by whatever draws with Preact.
 *
 * Preact writes into the Text nodes that it made. A translator takes such a Text out and puts a `<font>` with its own
 * words there (Chrome, Edge) or another Text (Safari); what Preact writes from then on is seen by nobody, and nothing
 * throws. So a Text that was taken out is put back at once, empty, behind what stands for it: Preact finds its place by
 * it. When Preact changes or removes one, what stands for it and its neighbours goes, and they say their own again, for
 * the translator to translate anew. A text that does not change stays translated.
 */
import { options, type VNode } from 'preact';

/** Preact's Text nodes, and what each was last given to say: the whole of a sentence may stand in one `<font>`. */
const own = new WeakMap<Node, string>();
/** Where Preact has changed a text since the observer last looked: the parent, or the text itself while it has none. */
const changed = new Set<Node>();
const { diffed, unmount } = options;

const change = (text: Text) => changed.add(text.parentNode ?? text);

/** A VNode that is a text has its node under this name in Preact's published files. */
type Drawn = Partial<VNode> & { __e: Text };

options.diffed = (vnode) => {
  diffed?.(vnode);
  if (vnode.type !== null) return;
  const { __e: text, props } = vnode as Drawn;
  // Preact writes a 0 and an empty text each time, changed or not.
  if (own.get(text) !== `${props}` || !props) change(text);
  own.set(text, `${props}`);
};

options.unmount = (vnode) => {
  unmount?.(vnode);
  if (vnode.type !== null) return;
  const { __e: text } = vnode as Drawn;
  change(text);
  own.delete(text);
};

const isForeign = (node: Node) => !own.has(node) && /^(FONT|#text)$/.test(node.nodeName);

const observer = new MutationObserver((records) => {
  // Backwards, as one undoes: what stood behind a Text is there again when its turn comes.
  for (const { target, removedNodes, nextSibling } of records.reverse()) {
    for (const node of removedNodes) {
      if (!own.has(node)) continue;
      if (node.parentNode) {
        // Moved, or put back by a translator that is done: what stood for it is behind the times.
        if (!node.nodeValue) changed.add(target);
      } else {
        node.nodeValue = '';
        if (changed.has(node)) changed.add(target);
        target.insertBefore(node, nextSibling?.parentNode === target ? nextSibling : null);
      }
    }
  }
  for (const { childNodes } of changed) {
    for (const node of [...childNodes]) {
      const said = own.get(node);
      if (isForeign(node)) node.remove();
      else if (said !== undefined && node.nodeValue !== said) node.nodeValue = said;
    }
  }
  changed.clear();
  // What was done here is no news.
  observer.takeRecords();
});
observer.observe(document, { childList: true, characterData: true, subtree: true });
