/** The script of a page with a balance sheet. */
import { connect } from '../connect.tsx';
import { Balance } from './Balance.tsx';
import { balanceKind } from './balance.ts';

connect(balanceKind, Balance, { sameShape: true });
