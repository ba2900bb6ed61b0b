/** The script of a page with things to put in order. */
import { connect } from '../connect.tsx';
import { Order } from './Order.tsx';
import { orderKind } from './order.ts';

connect(orderKind, Order, { sameShape: true });
