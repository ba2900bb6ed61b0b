/** The script of a page with a seat test: the view is fetched when somebody comes near it. */
import { connectLate } from '../connect-late.ts';

connectLate('seats', () => import('./late.ts').then(({ late }) => late), { sameShape: true });
