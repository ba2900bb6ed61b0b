/** The script of a page with a placing. */
import { connect } from '../connect.tsx';
import { Place } from './Place.tsx';
import { placeKind } from './place.ts';

connect(placeKind, Place, { sameShape: false, further: () => import('./Feedback.tsx') });
