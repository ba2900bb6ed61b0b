import type { Words } from '../../../../words/catalogue.ts';
import { noun, numbered } from '../../../../words/cy/phrases.ts';
import type { profile as en } from '../en/profile.ts';

export const profile: Words<typeof en> = {
  filled: (filled, all) => `Llenwyd ${filled} o ${all}`,
  borrowed: (count) => `Llenwyd ${numbered(count, noun.field)}. Newidiwch beth bynnag a fynnwch.`,
  giveBack: 'Tynnu’r testun a fenthyciwyd allan eto',
  givenBack: (count) =>
    `Gwagiwyd ${numbered(count, noun.field)}. Mae’r hyn a ysgrifennoch neu a newidioch eich hun yma o hyd.`,
  nothingEmpty: 'Nid oes maes gwag, felly ni fenthyciwyd dim. Cliriwch faes i’w lenwi.',
  nothingBorrowed: 'Nid oes maes yn dal testun a fenthyciwyd heb ei newid.',
};
