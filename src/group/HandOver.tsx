/** The counts on their way to another screen: as a link, its QR code, or a file. */
import { useMemo, useRef } from 'preact/hooks';
import { codeOf } from '../ui/qr-code.ts';
import { saveFile } from '../ui/save-file.ts';
import { group as words } from '../words/en/group.ts';
import { type Coded, type Course, countsCode } from './code.ts';
import type { GroupActivity } from './group-data.ts';
import { Code } from './QrCode.tsx';
import { countedOf, type Reads } from './reads.ts';

interface HandOverProps {
  readonly activity: GroupActivity;
  readonly course: Course;
  readonly coded: Coded;
  readonly reads: Reads;
  readonly say: (sentence: string) => void;
}

export function HandOver({ activity, course, coded, reads, say }: HandOverProps) {
  const field = useRef<HTMLInputElement>(null);
  const link = useMemo(
    () => `${location.href.replace(/[?#].*$/, '')}#${countsCode(course, coded, countedOf(activity, reads))}`,
    [reads],
  );
  const code = useMemo(() => codeOf(link), [link]);
  const copy = async () => {
    say('');
    try {
      await navigator.clipboard.writeText(link);
      say(words.copied);
    } catch {
      field.current?.select();
      say(words.selected);
    }
  };
  const share = () => void navigator.share({ title: activity.title, url: link }).catch(() => {});
  const save = () => {
    const name = words.file(activity.id);
    saveFile(name, new Blob([words.fileText(activity.title, link)], { type: 'text/plain;charset=utf-8' }));
    say(words.saved(name));
  };
  return (
    <details class="hand-over no-paper">
      <summary>{words.handOver}</summary>
      <p>{words.handOverLead}</p>
      {code && <Code {...code} name={words.linkPicture} />}
      <label class="field">
        <span class="label">{words.link}</span>
        <input type="text" readOnly value={link} ref={field} dir="ltr" translate={false} />
      </label>
      <p class="actions">
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" class="button" onClick={share}>
            {words.share}
          </button>
        )}
        <button type="button" class="button" onClick={save}>
          {words.save}
        </button>
      </p>
    </details>
  );
}
