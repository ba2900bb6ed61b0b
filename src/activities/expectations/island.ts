/** The script of a page with expectations: the view is fetched when somebody comes near it. */
import { connectLate } from '../connect-late.ts';

connectLate('expectations', () => import('./late.ts').then(({ late }) => late), { sameShape: true });
