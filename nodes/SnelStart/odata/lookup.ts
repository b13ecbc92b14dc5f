import { mapConcurrently } from '../../shared/concurrency';
import { filterOf } from './lookupFilter';
import { proofFor } from './lookupProof';
import { chainsOf } from './odata';
import type { Row } from '../client/pages';
import type { SnelStartReader } from '../client/reader';

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
	/** Filter for rows that carry any value at all, for a property that is empty in most of them. */
	witnesses?: string;
	/** Most values in one filter. */
	chain: number;
}

/** Characters of an encoded filter. Shorter ones are used once an address was refused for its length. */
const MAX_CHARACTERS = 3800;

interface Trial<R> {
	rows: R[];
	/** False when the answer cannot be believed: the filter was ignored, or missed a row known to exist. */
	trusted: boolean;
	/** Rows came that nobody asked for: another filter would be ignored as well. */
	ignored?: boolean;
}

/**
 * Finds rows by value in batches, without ever taking silence for absence: SnelStart ignores filters on some
 * lists without an error and on sales orders nobody has shown one to work (reference §3.3). Therefore every row
 * is checked again here; with `prove` each filter also asks for a row that is known to exist, and an answer
 * without it is not believed. What cannot be believed is read in full instead.
 */
export async function findByValue<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
): Promise<R[]> {
	const wanted = new Set(lookup.values.map((value) => lookup.normalise(value)));
	if (wanted.size === 0) return [];
	const isWanted = (row: R) => lookup.valuesOf(row).some((value) => wanted.has(value));
	const proof = await proofFor(reader, lookup);
	if (proof.wholeList) return proof.wholeList.filter(isWanted);
	const values = [...new Set(lookup.values)];
	let trial = await ask(reader, lookup, values, proof.witness);
	if (!trial.trusted && !trial.ignored && lookup.orEquals) {
		const equals = { ...lookup, clause: undefined, obeys: undefined };
		trial = await ask(reader, equals, values, proof.witness);
	}
	const isProven = lookup.prove !== 'orReadAll' || proof.witness !== null || trial.rows.length > 0;
	const rows = trial.trusted && isProven ? trial.rows : await reader.all<R>(lookup.path);
	return unique(rows.filter(isWanted));
}

async function ask<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
	values: string[],
	witness: string | null,
): Promise<Trial<R>> {
	const chains = chainsOf(values, (value) => filterOf(lookup, [value], null), {
		clauses: lookup.chain,
		characters: MAX_CHARACTERS,
	});
	const trials = await mapConcurrently(
		chains,
		reader.concurrency,
		async (chain) => await askChain(reader, lookup, chain, witness),
	);
	return {
		rows: trials.flatMap(({ rows }) => rows),
		trusted: trials.every(({ trusted }) => trusted),
		ignored: trials.some(({ ignored }) => ignored),
	};
}

/** One filter; halved when refused, until a single value shows whether it was the length or the filter itself. */
async function askChain<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
	chain: string[],
	witness: string | null,
): Promise<Trial<R>> {
	if (chain.length === 0) return { rows: [], trusted: true };
	const result = await reader.filtered<R>(lookup.path, filterOf(lookup, chain, witness));
	if (!('refused' in result)) return judged(lookup, chain, witness, result.rows);
	if (chain.length === 1 || isUnknownProperty(result.refused.messages)) {
		return { rows: [], trusted: false };
	}
	const half = await askChain(reader, lookup, chain.slice(0, 1), witness);
	if (!half.trusted) return half;
	const middle = Math.ceil(chain.length / 2);
	const left = await askChain(reader, lookup, chain.slice(1, middle), witness);
	const right = await askChain(reader, lookup, chain.slice(middle), witness);
	return {
		rows: [...half.rows, ...left.rows, ...right.rows],
		trusted: left.trusted && right.trusted,
	};
}

function judged<R extends Row>(
	lookup: Lookup<R>,
	chain: string[],
	witness: string | null,
	rows: R[],
): Trial<R> {
	const asked = new Set(chain.map((value) => lookup.normalise(value)));
	const isWitness = (row: R) => lookup.textOf(row) === witness;
	const mayCome = (row: R) =>
		lookup.obeys?.(row, asked) ?? lookup.valuesOf(row).some((value) => asked.has(value));
	const obeyed = rows.every((row) => isWitness(row) || mayCome(row));
	return {
		rows,
		trusted: obeyed && (witness === null || rows.some(isWitness)),
		ignored: !obeyed,
	};
}

const isUnknownProperty = (messages: string[]): boolean =>
	/could not find a property/i.test(messages.join(' '));

const unique = <R extends Row>(rows: R[]): R[] => [
	...new Map(rows.map((row) => [row.id, row])).values(),
];
