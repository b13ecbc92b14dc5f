import type { Reader } from './compile';

/** A compiled part of a filter: how to read it and what comes out. */
export interface Typed {
	type: string;
	read: Reader;
}
