/**
 * What the room keeps of each partnership: how my side calls itself and what it left out, what the other side sent, and
 * what was changed in the agenda. It lies beside the record and is no part of it: a progress file that somebody hands on
 * has nothing of the other side’s. It goes when the record is cleared, and with the tab in a tab that forgets.
 */
import { quietly } from '../progress/quietly.ts';
import { type Changes, noChanges, readChanges } from './agenda.ts';
import { besideHere, storageHere } from './any-kept.ts';
import { nameIn } from './brought.ts';

export interface Me {
  /** See {@link Brought}. */
  readonly from: string;
  readonly name: string;
  /** `ACTIVITY/WHAT-IS-ASKED`, and `ACTIVITY` for all of a tool. */
  readonly leftOut: readonly string[];
}

export interface Room {
  readonly me: Me;
  /** As it came: see `carry.ts`. '' while nothing did. */
  readonly theirs: string;
  readonly changes: Changes;
}

export interface KeptRooms {
  /** NEWID: how this side is to be called that never brought anything before. */
  read(partnership: string, newId: () => string): Room;
  /** Whether it will be here again: false where the browser keeps nothing. */
  write(partnership: string, what: Partial<Room>): boolean;
  /** Calls CHANGED when another tab wrote. */
  watch(changed: () => void): void;
}

/** The rooms of this page’s person in COURSE. */
export function keptRooms(course: string): KeptRooms {
  const prefix = besideHere(course);
  // Asked for anew each time, since reading the property throws where storage is blocked.
  const storage = () => storageHere(course);
  /** What no storage takes is kept as long as the page is. */
  const here = new Map<string, string>();
  const get = (key: string) => here.get(key) ?? quietly(() => storage().getItem(prefix + key)) ?? '';
  const set = (key: string, text: string) => {
    const isKept = quietly(() => {
      if (text) storage().setItem(prefix + key, text);
      else storage().removeItem(prefix + key);
      return true;
    });
    if (isKept) here.delete(key);
    else here.set(key, text);
    return isKept ?? false;
  };
  return {
    read(partnership, newId) {
      const me = readMe(parsed(get(`${partnership}/me`)));
      return {
        me: me.from ? me : { ...me, from: newId() },
        theirs: get(`${partnership}/theirs`),
        changes: readChanges(parsed(get(`${partnership}/agenda`))),
      };
    },
    write(partnership, { me, theirs, changes }) {
      const done = [
        ...(me ? [set(`${partnership}/me`, JSON.stringify(me))] : []),
        ...(theirs === undefined ? [] : [set(`${partnership}/theirs`, theirs)]),
        ...(changes
          ? [set(`${partnership}/agenda`, changes === noChanges ? '' : JSON.stringify(changes))]
          : []),
      ];
      return done.every(Boolean);
    },
    watch(changed) {
      addEventListener('storage', ({ key }) => {
        // Without a key everything was cleared.
        if (key === null || key.startsWith(prefix)) changed();
      });
    },
  };
}

function readMe(raw: unknown): Me {
  const found = new Map(typeof raw === 'object' && raw ? Object.entries(raw) : []);
  const [from, leftOut] = [found.get('from'), found.get('leftOut')];
  return {
    from: typeof from === 'string' && /^[a-z0-9]{1,20}$/.test(from) ? from : '',
    name: nameIn(found.get('name')),
    leftOut: Array.isArray(leftOut) ? leftOut.filter((one): one is string => typeof one === 'string') : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
