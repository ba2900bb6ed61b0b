/** The script of a page with a final check. The view is fetched after the page: the page is long, and the check late. */
import { connect } from '../connect.tsx';
import { quizKind } from './quiz.ts';

import('./Quiz.tsx').then(({ Quiz }) => connect(quizKind, Quiz, { sameShape: false }));
