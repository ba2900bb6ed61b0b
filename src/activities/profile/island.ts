/** The script of a page with a profile. */
import { connect } from '../connect.tsx';
import { Profile } from './Profile.tsx';
import { profileKind } from './profile.ts';

connect(profileKind, Profile, { sameShape: true });
