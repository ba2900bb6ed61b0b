/** The script of a page with a grid. */
import { connect } from '../connect.tsx';
import { Grid } from './Grid.tsx';
import { gridKind } from './grid.ts';

connect(gridKind, Grid, { sameShape: true });
