/** As in English: what a course may say in words of its own, where it says nothing. */

export const outcomesHeading = 'Erbyn y diwedd gallwch';
export const lessonsName = 'Y gwersi';

export const needHeading = 'Mae angen i mi …';

export const keptForOne = 'darn o waith';
export const keptForMany = 'darnau o waith';
export const keptForLead = 'Oes mwy nag un? Rhowch enw i bob un. Mae pob offeryn yn eu cadw ar wahân.';
export const keptForNameHint = 'Ychydig eiriau y byddwch yn ei adnabod wrthynt. Nid enw person.';
export const keptForNumber = 'Darn o waith {number}';
export const keptForAdd = 'Ychwanegu darn o waith';
export const otherSide = 'yr ochr arall';

export const noNames = 'Peidiwch ag ysgrifennu dim a allai ddangos pwy yw rhywun arall.';
export const beforeSending = 'oes rhywun wedi’i enwi ynddo a fyddai’n anfodlon ar hynny?';

export const reviewedOn = 'Adolygwyd ddiwethaf ar {date}';
export const notReviewed = 'Nid oes neb ond ei awduron wedi’i adolygu eto.';

export const glossaryIs = 'Geiriau’r cwrs mewn iaith glir, gyda’r gwersi sy’n eu defnyddio.';
export const portfolioEmpty =
  'Daw popeth y byddwch yn ei ysgrifennu neu’n ei lunio mewn gwers at ei gilydd yma.';
export const statementLead = 'Dalen sy’n dweud beth a wnaethoch yma, i’w chadw neu i’w dangos.';

export const sealPicture = 'Sêl y cwrs';

export const placeStep = 'gris';
export const placeSteps = 'grisiau';
export const placeStair = 'y bwrdd';

export const seatsWho = 'y bobl dan sylw';

export const mapNameHint =
  'Rôl neu sefydliad yn hytrach na pherson: mae pobl yn gadael, a chaiff map ei ddangos i eraill.';

export const agreementFromWeighing = 'O’r hyn a bwyswyd gennych:';

export const readingNote = 'Beth welsoch chi ar {day}? Beth wnewch chi?';
export const readingNames = 'Peidiwch ag ysgrifennu enwau.';
export const readingPaper =
  'Ar bapur: ysgrifennwch ddyddiad heddiw wrth y rhifau, ac ar y cefn yr hyn a welsoch a’r hyn a wnewch.';
export const readingSheet = 'Un ddalen i fynd gyda chi';
