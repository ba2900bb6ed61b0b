/** The script of a page with a weighing. */
import { connect } from '../connect.tsx';
import { Weigh } from './Weigh.tsx';
import { weighKind } from './weigh.ts';

connect(weighKind, Weigh, { sameShape: true });
