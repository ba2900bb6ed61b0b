// @vitest-environment happy-dom
import { keepsTheContract } from '../contract.fake.tsx';
import { keepsOwnWordsBack } from '../own-words.fake.tsx';
import examples from './examples.yaml?raw';

const files = import.meta.glob(['./*.ts', './*.tsx', '!./*.test.*', '!./*.fake.ts', '!./island.ts'], {
  eager: true,
});
keepsTheContract('plan', examples, files);
keepsOwnWordsBack('plan', examples, files);
