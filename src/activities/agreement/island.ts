/** The script of a page with an agreement. */
import { connect } from '../connect.tsx';
import { Agreement } from './Agreement.tsx';
import { agreementKind } from './agreement.ts';

connect(agreementKind, Agreement, { sameShape: false });
