/** What html-validate holds pages to: all that it recommends, but for what is written here with its reason. */
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro and Preact write `<br>` and `<input/>`, each in its own way; both are HTML.
    'void-style': 'off',
    // A build's business, not a reader's: lines are squeezed together, and what is quoted how is the compiler's choice.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    // A field's id is its name, ACTIVITY/PART: HTML lets ids hold anything but spaces.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes that answer one question share its name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    'no-inline-style': 'error',
    // Firefox fills radios again at a reload unless they say autocomplete="off", which the standard forgot for them: an
    // old choice would then overrule a newer one. `input-attributes` has no finer switch.
    'valid-autocomplete': 'off',
    'input-attributes': 'off',
    // A title is as long as the lesson's name and the course's.
    'long-title': 'off',
  },
};
