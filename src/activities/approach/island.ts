/** The script of a page with an approach. */
import { connect } from '../connect.tsx';
import { Approach } from './Approach.tsx';
import { approachKind } from './approach.ts';

connect(approachKind, Approach, { sameShape: true });
