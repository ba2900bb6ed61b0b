/** The script of a page with a story that branches. */
import { connect } from '../connect.tsx';
import { Branch } from './Branch.tsx';
import { branchKind } from './branch.ts';

connect(branchKind, Branch, { sameShape: false });
