import type { SnelStartReader } from '../client/snelStartReader';
import { type Lookup } from './lookup';
import { lookupProofFor } from './lookupProof';
import { lookupFilterOf } from './lookupFilter';
import { mapConcurrently } from '../../shared/mapConcurrently';
import { chainsOf, lengthOfChain } from './anyOf';
import type { Row } from '../client/page';

interface Trial<R> {
	rows: R[];
	/** False when the answer cannot be believed: the filter was ignored, or missed a row known to exist. */
	trusted: boolean;
	/** Rows came that nobody asked for: another filter would be ignored as well. */
	ignored?: boolean;
}

/**
 * Finds rows by value in batches, without ever taking silence for absence: SnelStart ignores filters on some lists
 * without an error, and on sales orders nobody has shown one to work. Therefore every row is checked again here; with
 * `prove` each filter also asks for a row that is known to exist, and an answer without it is not believed. What
 * cannot be believed is read in full instead.
 */
export async function findByValue<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
): Promise<R[]> {
	const wanted = new Set(lookup.values.map((value) => lookup.normalise(value)));
	if (wanted.size === 0) return [];
	const isWanted = (row: R) => lookup.valuesOf(row).some((value) => wanted.has(value));
	const proof = await lookupProofFor(reader, lookup);
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

/** The values in as many filters as their length needs; one goes before the others until so long a one was taken. */
async function ask<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
	values: string[],
	witness: string | null,
): Promise<Trial<R>> {
	const clauseOf = clausesOf(lookup);
	const trials: Array<Trial<R>> = [];
	for (let rest = values; rest.length > 0; ) {
		const limits = { clauses: lookup.chain, characters: reader.filterLength.most };
		const chains = chainsOf(rest, clauseOf, limits);
		const longest = Math.max(...chains.map((chain) => lengthOfChain(chain, clauseOf)));
		const now = reader.filterLength.isProven(longest) ? chains : chains.slice(0, 1);
		const answers = await mapConcurrently(
			now,
			reader.concurrency,
			async (chain) => await askChain(reader, lookup, chain, witness),
		);
		trials.push(...answers);
		if (!answers.every(({ trusted }) => trusted)) break;
		rest = chains.slice(now.length).flat();
	}
	return {
		rows: trials.flatMap(({ rows }) => rows),
		trusted: trials.every(({ trusted }) => trusted),
		ignored: trials.some(({ ignored }) => ignored),
	};
}

/** One filter; when it is refused a single value shows whether that was for its length or for what it asks. */
async function askChain<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
	chain: string[],
	witness: string | null,
): Promise<Trial<R>> {
	const filter = lookupFilterOf(lookup, chain, witness);
	const result = await reader.filtered<R>(lookup.path, filter, isAnsweredBy(lookup, chain));
	const length = lengthOfChain(chain, clausesOf(lookup));
	if (!('refused' in result)) {
		reader.filterLength.took(length);
		return judged(lookup, chain, witness, result.rows);
	}
	if (chain.length === 1 || isUnknownProperty(result.refused.messages)) {
		return { rows: [], trusted: false };
	}
	const single = await askChain(reader, lookup, chain.slice(0, 1), witness);
	if (!single.trusted) return single;
	reader.filterLength.refused(length);
	const others = await ask(reader, lookup, chain.slice(1), witness);
	return { ...others, rows: [...single.rows, ...others.rows] };
}

const clausesOf =
	<R extends Row>(lookup: Lookup<R>) =>
	(value: string): string =>
		lookupFilterOf(lookup, [value], null);

/** Whether rows leave no value unanswered; what does not come is taken as absent. No page limit leaves a single row. */
function isAnsweredBy<R extends Row>(lookup: Lookup<R>, chain: string[]) {
	return (rows: readonly R[]): boolean => {
		const answered = new Set(rows.flatMap((row) => lookup.valuesOf(row)));
		return rows.length === 1 || chain.every((value) => answered.has(lookup.normalise(value)));
	};
}

const unique = <R extends Row>(rows: R[]): R[] => [
	...new Map(rows.map((row) => [row.id, row])).values(),
];

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
