import { worded } from '../words/wording';

/** Why what somebody did in SnelStart stays as it is. */
export const NEVER_OVERWRITTEN = worded(
	'what was changed in SnelStart is never overwritten',
	'wat in SnelStart is gewijzigd, wordt nooit overschreven',
);
