/** Runs as soon as it has come, and whenever the page is shown again. */
import { renew } from './kept.ts';

renew();
addEventListener('pageshow', renew);
