/** The script of a page with a trail. */
import { connect } from '../connect.tsx';
import { Trace } from './Trace.tsx';
import { traceKind } from './trace.ts';

// Shorter than the written form, which has every step open: it waits until nothing that is read would move.
connect(traceKind, Trace, { sameShape: false });
