/** The script of the page of search: what its address asks for, and the address of what is asked. */
import { onPage } from '../course/on-page.ts';
import { searchView } from './view.ts';

const page = onPage('[data-search-page]');
const asked = new URLSearchParams(location.search).get('q') ?? '';
const view = searchView(
  page,
  () => {},
  (words) => history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : location.pathname),
);
view.ask(asked);
