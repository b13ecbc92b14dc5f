import type { Row } from '../client/page';

/** Rows that carry one of a set of values, e.g. sales orders by payment reference. */
export interface Lookup<R extends Row> {
	path: string;
	/** Name as OData knows it, UpperCamelCase. */
	property: string;
	/** How a row is asked for by a text. Default: the property equals it. */
	clause?(text: string): string;
	/** Asks once more for equality, before everything is read, where SnelStart does not take `clause`. */
	orEquals?: boolean;
	/** Whether a row may come for these values, as a `clause` brings it. Default: it carries one of them. */
	obeys?(row: R, asked: ReadonlySet<string>): boolean;
	values: readonly string[];
	/** The property as the row carries it. */
	textOf(row: R): string;
	/** The values in it, in the form two of them are compared in. */
	valuesOf(row: R): string[];
	/** Brings a value into that form. */
	normalise(value: string): string;
	/** Spellings to ask for, where SnelStart may hold another one than ours. Default: the value itself. */
	spellings?(value: string): string[];
	/**
	 * Whether absence is proven with a row known to exist. Costs one request unless `witness` names one. `orReadAll`:
	 * where no row can be found to prove it with, an answer that brings nothing is not believed either.
	 */
	prove: boolean | 'orReadAll';
	/** Text of the property in a row known to exist. */
	witness?: string;
	/** Sample that serves several look-ups made right after each other. Default: one of its own. */
	sample?(): Promise<R[]>;
	/** Filter for rows that carry any value at all, for a property that is empty in most of them. */
	witnesses?: string;
	/** Most values in one filter. */
	chain: number;
}
