/** The script of a page with expectations. */
import { connect } from '../connect.tsx';
import { Expectations } from './Expectations.tsx';
import { expectationsKind } from './expectations.ts';

connect(expectationsKind, Expectations, { sameShape: true });
