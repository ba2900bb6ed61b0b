// Made from the font files by letters.test.ts; after a change of fonts run it with -u. Code points in hex.
import type { Family, Subset } from './faces.ts';

/** The letters that each slice of each typeface has. */
export const letters: Record<Family, Partial<Record<Subset, string>>> = {
  fraunces: {
    latin:
      '20-7e a0-ac ae-ff 131 152-153 2bc 2c6 2da 2dc 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2212 2215',
    'latin-ext':
      '20 41 a0 100-130 132-148 14a-151 154-17e 18f 192 1a0-1a1 1af-1b0 1c4-1cc 1d9-1da 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 237 259 2b9-2ba 2bc 2c7 2dd 1e08-1e09 1e0c-1e0f 1e14-1e17 1e1c-1e1d 1e20-1e21 1e24-1e25 1e2a-1e2b 1e2e-1e2f 1e36-1e37 1e3a-1e3b 1e42-1e43 1e46-1e49 1e4c-1e53 1e5a-1e5b 1e5e-1e5f 1e62-1e65 1e6c-1e6f 1e78-1e7b 1e80-1e85 1e92-1e93 1e97 1e9e 1ef2-1ef9 2020 20a1 20a3-20a4 20a6-20a7 20a9 20ab 20ad 20b1-20b2 20b5 20b9-20ba 20bc-20bd',
    vietnamese: '20 41 a0 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ef9 20ab',
  },
  atkinson: {
    latin:
      '20-7e a0-ac ae-b4 b6-ff 102 131 152-153 2c6 2da 2dc 2009 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a 2044 20ac 2122 2212 2215',
    'latin-ext':
      '20 41 a0 c1 100-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-130 132-133 136-137 139-13e 141-148 150-151 154-155 158-15b 15e-165 16a-16b 16e-17e 192 218-21b 237 2c7 2c9 2dd 1e80-1e85 1e9e 1ef2-1ef3 2020 20b9 2113',
  },
  'noto-sans': {
    latin:
      '20-7e a0-ac ae-ff 131 152-153 2bb-2bc 2c6 2da 2dc 2002 2009 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2212',
    'latin-ext':
      '20 a0 100-130 132-151 154-2ba 2bc-2c5 2c7-2cc 2ce-2d7 2dd-2ff 1d00-1dbf 1e00-1e9f 1ef2-1eff 2020 20a0-20ab 20ad-20c0 2113 2c60-2c7f a720-a7ca a7d0-a7d1 a7d3 a7d5-a7d9 a7f2-a7ff',
    vietnamese: '20 a0 102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ef9 20ab',
    greek: '20 a0 370-377 37a-37f 384-38a 38c 38e-3a1 3a3-3e1 3f0-3ff',
    'greek-ext':
      '20 a0 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe',
    cyrillic: '20 a0 400-45f 490-491 4b0-4b1 2116',
    'cyrillic-ext': '20 a0 460-482 48a-48f 492-4af 4b2-52f 1c80-1c88 20b4 a640-a66e a673 a67e-a69d',
    arabic: '20 a0 60c-60d 61f-64a 660-66f 671-6d3 6d5 6ee-6ff 750-77f 2010-2011 204f 2e41',
    hebrew: '20 2d a0 5be 5c0 5c3 5c6 5d0-5ea 5ef-5f4 2010 20aa',
  },
};

/** Accents that a font places itself, two at most, and the letters on which it does. */
export const stacking: Partial<Record<Family, Partial<Record<Subset, { marks: string; bases: string }>>>> = {
  atkinson: {
    latin: {
      marks: '300-301 303-304 308',
      bases: '41-50 52-5a 61-7a c0-cf d1-d6 d8-de e0-f6 f8-ff 102 131 152-153 2c6',
    },
    'latin-ext': {
      marks: '300-301 303-304 308',
      bases:
        '41 c1 100-107 10a-10f 112-113 116-11b 11e-123 12a-12b 12e-130 132-133 136-137 139-13e 143-148 150-151 154-155 158-15b 15e-165 16a-16b 16e-17e 218-21b 237 2c7 1e80-1e85 1ef2-1ef3',
    },
  },
  'noto-sans': {
    latin: {
      marks: '300-301 303-304 308-309 323 329',
      bases: '41-5a 61-7a aa ba c0-d6 d8-f6 f8-ff 131 152-153',
    },
    'latin-ext': {
      marks: '300-301 303-304 308-309 323 329',
      bases:
        '100-130 132-151 154-197 199-1be 1c0-222 224-261 263-2b8 2e0-2e4 1d00-1d02 1d04 1d07-1d1b 1d1d-1d25 1d29 1d2c-1d65 1d68-1d69 1d6b-1d6d 1d70 1d77 1d7b-1d7d 1d7f-1d85 1d88 1d90 1d9b-1dbf 1e00-1e9f 1ef2-1eff 2c60-2c7d a727-a728 a732-a735 a737 a739 a73e-a745 a748-a74c a74e-a752 a754 a756-a759 a75b a75e-a75f a765 a767 a76f-a774 a776 a780-a781 a785 a787 a790-a796 a798-a799 a79d a7a1-a7a4 a7a7-a7ab a7ae-a7b1 a7b6-a7c1 a7c4-a7ca a7f2-a7fd',
    },
    vietnamese: {
      marks: '300-301 303-304 308-309 323 329',
      bases: '102-103 110-111 128-129 168-169 1a0-1a1 1af-1b0 1ea0-1ee2 1ee4-1ef9',
    },
    cyrillic: {
      marks: '301',
      bases: '400-45f 490-491 4b0-4b1',
    },
    arabic: {
      marks: '64b-655 670',
      bases: '620-64a 66e-66f 671-6d3 6d5 6ee-6ef 6fa-6fc 6ff 750-77f',
    },
    hebrew: {
      marks: '5b0-5bc 5c1-5c2',
      bases: '5d0-5de 5e0-5e4 5e6-5ea 5f0 5f2',
    },
  },
};
