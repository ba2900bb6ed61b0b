/** The script of a page with a grid: the view is fetched when somebody comes near it. */
import { connectLate } from '../connect-late.ts';

connectLate('grid', () => import('./late.ts').then(({ late }) => late), { sameShape: true });
