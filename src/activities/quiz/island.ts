/** The script of a page with a final check. */
import { connect } from '../connect.tsx';
import { Quiz } from './Quiz.tsx';
import { quizKind } from './quiz.ts';

connect(quizKind, Quiz, { sameShape: false });
