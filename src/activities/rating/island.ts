/** The script of a page with a rating. */
import { connect } from '../connect.tsx';
import { Rating } from './Rating.tsx';
import { ratingKind } from './rating.ts';

connect(ratingKind, Rating, { sameShape: true });
