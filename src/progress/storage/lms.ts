import type { Host } from '../host.ts';
import { readFact } from '../progress.ts';
import type { Storage } from '../storage.ts';

/**
 * A learning platform, behind the launcher that talks with it. It holds what was saved since the launch, and of that the
 * platform keeps what it has room for: the device's own homes have the rest.
 */
export function lms(host: Host): Storage {
  return {
    name: 'lms',
    load: async () => (await host.load()).map(readFact).filter((fact) => fact !== undefined),
    save: async (facts) => host.save(facts),
    clear: async (instead) => host.clear(instead),
    setAside: async () => host.setAside(),
  };
}
