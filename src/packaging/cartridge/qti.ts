/**
 * Questions as Common Cartridge 1.1 has them: a profile of QTI 1.2.1 (`ccv1p1_qtiasiv1p2p1_v1p0.xsd`). The option that
 * fits best is scored; what the course says to each is shown as feedback to it.
 */
import type { ExplainedQuestion } from '../../activities/definition.ts';
import { cartridge as words } from '../../words/en/cartridge.ts';
import { verdictWords } from '../../words/en/verdict.ts';
import { xmlText } from '../xml.ts';
import type { Asked } from './questions.ts';

const material = (text: string) =>
  `<material><mattext texttype="text/plain">${xmlText(text)}</mattext></material>`;

const fields = (of: Readonly<Record<string, string>>) =>
  `<qtimetadata>${Object.entries(of)
    .map(
      ([label, entry]) =>
        `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join('')}</qtimetadata>`;

const equal = (option: string) => `<varequal respident="answer">${option}</varequal>`;

/** What must be chosen: the options that fit best, and of several none that does not fit. As `judgeQuestion` has it. */
function keyOf({ options }: ExplainedQuestion, several: boolean): string {
  const of = (verdict: string) => options.filter((option) => option.verdict === verdict).map(({ id }) => id);
  if (!several) return of('best').map(equal).join('');
  const chosen = of('best').map(equal).join('');
  const left = of('unlikely')
    .map((id) => `<not>${equal(id)}</not>`)
    .join('');
  return `<and>${chosen}${left}</and>`;
}

function item(activity: string, question: ExplainedQuestion, number: number): string {
  const { id, text, options } = question;
  // The profile knows no single choice of fewer than three.
  const several = question.multiple || options.length < 3;
  const profile = several ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1';
  return `<item ident="${activity}.${id}" title="${words.question(number)}">
<itemmetadata>${fields({ cc_profile: profile })}</itemmetadata>
<presentation>
${material(text)}
<response_lid ident="answer" rcardinality="${several ? 'Multiple' : 'Single'}">
<render_choice>
${options.map((option) => `<response_label ident="${option.id}">${material(option.text)}</response_label>`).join('\n')}
</render_choice>
</response_lid>
</presentation>
<resprocessing>
<outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
${options.map((option) => `<respcondition continue="Yes"><conditionvar>${equal(option.id)}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="said-${option.id}"/></respcondition>`).join('\n')}
<respcondition continue="No"><conditionvar>${keyOf(question, several)}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>
</resprocessing>
${options.map(({ id: option, verdict, why }) => `<itemfeedback ident="said-${option}"><flow_mat>${material(words.said(verdictWords[verdict], why))}</flow_mat></itemfeedback>`).join('\n')}
</item>`;
}

const items = ({ id, questions }: Asked) =>
  questions.map((question, index) => item(id, question, index + 1)).join('\n');

const file = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd">
${inside}
</questestinterop>
`;

/** A lesson's check: a test that may be taken as often as one likes. */
export const assessment = (asked: Asked): string =>
  file(`<assessment ident="${asked.id}" title="${xmlText(asked.title)}">
${fields({
  cc_profile: 'cc.exam.v0p1',
  qmd_assessmenttype: 'Examination',
  qmd_scoretype: 'Percentage',
  qmd_feedbackpermitted: 'Yes',
  cc_maxattempts: 'unlimited',
})}
<section ident="${asked.id}.section">
${items(asked)}
</section>
</assessment>`);

/** The final check's questions, for tests of the platform's own. */
export const questionBank = (asked: Asked): string =>
  file(`<objectbank ident="${asked.id}">
${items(asked)}
</objectbank>`);
