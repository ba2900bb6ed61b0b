/** What the checkers find and the course keeps, each with its reason. One that excuses nothing any more fails the run. */
import type { Engine, Reason } from './findings.ts';

const reason = (engine: Engine, rule: string, where: RegExp, why: string): Reason => ({
  engine,
  rule,
  where,
  why,
});
const ibm = (rule: string, where: RegExp, why: string) => reason('IBM', rule, where, why);
const w3c = (rule: string, where: RegExp, why: string) => reason('W3C', rule, where, why);

export const reasons: readonly Reason[] = [
  {
    ...reason(
      'axe',
      'color-contrast',
      /(button|a)\.button\.main$/,
      'axe reckons with the colour that the sheet gives the letters; the browser has put the reader’s own in its place, black on white where this was looked at.',
    ),
    state: 'forced colours',
  },
  ibm(
    'aria_content_in_landmark Fail_1',
    /a\.skip/,
    'The skip link comes before all regions, so that it is the first thing to reach.',
  ),
  ibm(
    'element_tabbable_visible potential_visible',
    /a\.skip/,
    'It shows when the focus comes; `tests/pages/seen.spec.ts` looks at that on every page.',
  ),
  ibm(
    'element_tabbable_unobscured potential_obscured',
    /./,
    'Asked of what lies below the window’s edge, in closed details or under an open dialog. `tests/pages/focus.spec.ts` sends the focus there and looks that nothing covers it.',
  ),
  ibm(
    'element_attribute_deprecated fail_elem_attr',
    /^<meta http-equiv="content-security-policy"/,
    'HTML has this value of `http-equiv`; it is how a page without a server of its own carries its policy.',
  ),
  ibm(
    'style_color_misuse Potential_1',
    /head > style/,
    'Asked of every page with colours. Verdicts and levels have a shape, a number or a word beside their colour.',
  ),
  ibm(
    'text_sensory_misuse potential_position',
    /./,
    'Asked of words such as “left”, “below” and “top”. Here they speak of time left, of what was left out, of before and after in the order of reading, or of the drawing beside its words.',
  ),
  ibm(
    'text_sensory_misuse potential_other',
    /./,
    'Asked of words such as “small” and “big”. Here they speak of groups, steps and places, and point at nothing on the screen.',
  ),
  ibm(
    'blockquote_cite_exists Potential_1',
    /blockquote/,
    'What is quoted is somebody’s words, a claim or an example, and its source stands in the text where there is one.',
  ),
  ibm(
    'input_checkboxes_grouped potential_unnamedcheckbox',
    /label\.(forget|with-own) > input|div\.dated > div\.options > label > input/,
    'A lone yes or no, with its words in its label. It is sent nowhere, so it needs no name in a form.',
  ),
  ibm(
    'input_checkboxes_grouped potential_lonecheckbox',
    /^map: div\.files > div\.options > label > input/,
    'A lone yes or no, with its words in its label.',
  ),
  ibm(
    'input_fields_grouped Potential_1',
    /./,
    'Asked of neighbouring fields. Those that answer one question are in a fieldset, or in a table with its headings; these are each a question of their own.',
  ),
  ibm(
    'aria_descendant_valid potential_child_implicit_role',
    /button\.note-button\.cite|div\.(pillars|bars|shapes)/,
    'A button, or a drawing, that has a whole name of its own; what is in it is for the eye.',
  ),
  ibm(
    'fieldset_label_valid Fail_2',
    /^(rating|weigh|expectations|seats|plan|approach): /,
    'The gallery shows several examples of one kind under each other. No page of the course has two such activities.',
  ),
  ibm(
    'form_submit_button_exists Potential_1',
    /> form$/,
    'The search finds while one types; Enter, which sends a form of one field without a button, goes to the first that was found.',
  ),
  ibm(
    'aria_child_valid Fail_no_child',
    /ol\.search-found/,
    'The list of what was found, before anything is looked for.',
  ),
  ibm(
    'aria_child_valid Fail_no_child',
    /li\.step > ul/,
    'A step on which no card lies yet; how many wait is said above the board.',
  ),
  ibm(
    'fieldset_legend_valid Fail_1',
    /details\.to-print\.no-paper > fieldset/,
    'Its legend is for ears alone: eyes read the same on the button that opened it. The engine takes it for missing.',
  ),
  ibm(
    'label_content_exists Fail_1',
    /^seats: tbody > tr > td > label/,
    'The label says place and decision to ears; to eyes the headings of column and row do. The engine takes it for empty.',
  ),
  ibm(
    'input_label_exists Fail_1',
    /^agreement: div\.inside > /,
    'One heading of the agreement is open at a time; the engine does not know that closed details hide their labels with their fields.',
  ),
  ibm(
    'input_label_exists Fail_1',
    /output\.reading-percent/,
    'It is no field: it says the size that the buttons beside it have set.',
  ),
  ibm(
    'input_label_visible potential_no_label',
    /./,
    'Asked of whatever has more in its name than is seen: the words in its label, or the arrow on a button, are seen; which of several it is, is for ears.',
  ),
  ibm(
    'text_block_heading potential_heading',
    /./,
    'A question above its own answers, or a number before its own words: it heads no section that anybody would want to go to.',
  ),
  ibm(
    'style_focus_visible potential_focus_not_visible',
    /(a|button)\.button$/,
    'The sheet for the focus draws three pixels around whatever has it, also where a button has a border of its own.',
  ),
  ibm(
    'figure_label_exists Fail_1',
    /^map: .*figure\.picture/,
    'A heading or a sentence in it says what it shows, and the drawing has a name and a description.',
  ),
  ibm(
    'list_structure_proper Potential_1',
    /> dl(\.|$)/,
    'Terms and what they mean, each pair in a `div`, as HTML allows for the look; the W3C’s checker has nothing against them.',
  ),
  w3c(
    'Attribute … not allowed on element … at this point.',
    /webkitdirectory/,
    'No standard says how a whole folder is chosen, and every desktop browser knows this. Files can be chosen one by one beside it.',
  ),
  w3c(
    'Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.',
    /\/>/,
    'A remark, and no value is without quotes.',
  ),
  w3c(
    'Attribute … is only allowed when the input type is …, …, …, …, …, …, …, …, …, …, …, …, …, …, or ….',
    /type="(radio|checkbox|file)"/,
    'Firefox puts the choices of an earlier visit back at a reload unless it is told not to, over what the course kept. It obeys this where the standard says nothing.',
  ),
];
