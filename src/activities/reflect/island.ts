/** The script of a page with a reflection. */
import { connect } from '../connect.tsx';
// biome-ignore lint/suspicious/noShadowRestrictedNames: views go by their kind's name; the global is not used here.
import { Reflect } from './Reflect.tsx';
import { reflectKind } from './reflect.ts';

connect(reflectKind, Reflect, { sameShape: true });
