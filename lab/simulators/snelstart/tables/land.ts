import type { Reference } from './reference';

export interface Land extends Reference {
	naam: string;
	/** ISO 3166 alpha-3; null for a few. */
	landcodeISO: string | null;
	/** ISO 3166 alpha-2. */
	landcode: string;
}
