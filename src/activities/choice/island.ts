/** The script of a page with questions. */
import { connect } from '../connect.tsx';
import { Choice } from './Choice.tsx';
import { choiceKind } from './choice.ts';

connect(choiceKind, Choice, { sameShape: true });
