/** Ways to take the message away: copied, as a file, as the draft of an e-mail. Fetched when needed. */
import { toMarkdown } from '../../documents/markdown.ts';
import { clean } from '../../documents/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import * as icons from '../../ui/icons.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ViewProps } from '../kind.ts';
import { type Approach, messagePart } from './approach.ts';
import { mailto } from './mail.ts';
import { blocksOf } from './portfolio.ts';
import { versions as words } from './words/en/approach-versions.ts';

interface TakeAwayProps extends Pick<ViewProps<unknown>, 'id' | 'say'> {
  readonly approach: Approach;
}

export function TakeAway({ id, approach, say }: TakeAwayProps) {
  const { to, message } = approach;
  if (!message.trim()) return null;
  const copy = () => {
    const box = document.getElementById(`${id}/${messagePart}`);
    const byHand = () => {
      if (box instanceof HTMLTextAreaElement) box.select();
      say(words.notCopied);
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(message).then(() => say(words.copied), byHand);
  };
  const save = (name: string, type: string, text: string) => {
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    say(words.saved(name));
  };
  const saveText = () => {
    const head = to.trim() ? `${words.to(clean(to))}\n\n` : '';
    save('approach.txt', 'text/plain', `${head}${clean(message)}\n`);
  };
  const saveMarkdown = () => {
    const language = document.documentElement.lang;
    const { text } = toMarkdown({ title: words.title, language, blocks: blocksOf(approach) });
    save('approach.md', 'text/markdown', text);
  };
  const mail = mailto(message);

  return (
    <div class="take-away">
      <h4>{words.take}</h4>
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={saveText}>
          <Icon path={icons.download} /> {words.text}
        </button>
        <button type="button" class="button" onClick={saveMarkdown}>
          <Icon path={icons.download} /> {words.markdown}
        </button>
        {mail && (
          <a class="button" href={mail}>
            {words.mail}
          </a>
        )}
      </div>
      <p class="hint">{mail ? words.mailHint : words.tooLong}</p>
    </div>
  );
}
