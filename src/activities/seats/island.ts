/** The script of a page with a seat test. */
import { connect } from '../connect.tsx';
import { Seats } from './Seats.tsx';
import { seatsKind } from './seats.ts';

connect(seatsKind, Seats, { sameShape: true });
