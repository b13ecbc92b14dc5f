/** A compiled part of a filter: how to read it and what comes out. */
export interface Typed {
	type: string;
	read: Reader;
}

/** Reads a value out of the current row; lambda variables are kept beside it. */
export type Reader = (row: unknown, variables: Variables) => unknown;

type Variables = Readonly<Record<string, unknown>>;
