/** An activity that has no cards or questions: its written form, large. Nothing keeps what is put in it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import * as words from '../words/en/wall.ts';

interface AsItIsProps {
  readonly activity: string;
  readonly kind: string;
  /** The lesson's address. */
  readonly lesson: string;
  /** The site's root, seen from this page. */
  readonly root: string;
}

/**
 * The file at ADDRESS as a document, of which nothing runs. The page's policy lets no text be made one; a browser may
 * fetch one.
 */
const documentAt = (address: string): Promise<Document | null> =>
  new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', address);
    asked.responseType = 'document';
    asked.overrideMimeType('text/html; charset=utf-8');
    asked.onload = () => resolve(asked.status === 200 ? asked.responseXML : null);
    asked.onerror = reject;
    asked.send();
  });

/** The written form of ACTIVITY. Rejects where it does not come, or is none. */
async function formOf(activity: string, root: string): Promise<DocumentFragment> {
  const form = (await documentAt(`${root}present/${activity}.txt`))?.body;
  if (!form?.querySelector('[name]')) throw new Error(`There is no form of ${activity}.`);
  for (const link of form.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', root + link.getAttribute('href')?.slice(1));
  const fragment = new DocumentFragment();
  fragment.append(...[...form.childNodes].map((node) => document.importNode(node, true)));
  return fragment;
}

export function AsItIs({ activity, kind, lesson, root }: AsItIsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'coming' | 'come' | 'missing'>('coming');
  useEffect(() => {
    let gone = false;
    formOf(activity, root).then(
      (form) => {
        if (gone) return;
        place.current?.replaceChildren(form);
        setState('come');
      },
      () => gone || setState('missing'),
    );
    return () => {
      gone = true;
    };
  }, [activity, root]);
  return (
    <div class="as-it-is">
      {state === 'missing' ? (
        <p>
          {words.notCome} <a href={`${lesson}#${activity}`}>{words.toLesson}</a>
        </p>
      ) : (
        <p class="hint">{state === 'coming' ? words.coming : words.asItIs}</p>
      )}
      <div class="activity" data-kind={kind} ref={place} />
    </div>
  );
}
