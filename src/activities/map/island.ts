/** The script of a page with a partner map. */
import { connect } from '../connect.tsx';
import { Map as MapView } from './Map.tsx';
import { mapKind } from './map.ts';

connect(mapKind, MapView, { sameShape: false });
