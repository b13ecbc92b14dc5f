import { expectedRows, type ExpectedRow } from '../../judges/local/expectedRows';
import { LocalShop, PREFIX } from './localShop';
import { Postgres } from './postgres';

export interface LocalOptions {
	seed: number;
	articles: number;
	rounds: number;
}

/** What it came to: sentences about rows of the query, and about quantities in the shop, that are wrong. */
export interface LocalResult {
	rows: number;
	quantities: number;
	wrongRows: string[];
	wrongQuantities: string[];
	failures: string[];
}

/** Lets people work in a local SnelStart and a shop, and judges what the query gives on a real PostgreSQL, and what the shop shows. */
export async function checkLocal(
	{ seed, articles, rounds }: LocalOptions,
	tell: (line: string) => void = () => {},
): Promise<LocalResult> {
	const result: LocalResult = {
		...{ rows: 0, quantities: 0, wrongRows: [], wrongQuantities: [], failures: [] },
	};
	const postgres = Postgres.start();
	try {
		for (let round = 0; round < rounds; round += 1) {
			const shop = await LocalShop.open(seed * 1000 + round, articles);
			try {
				shop.live(articles + 60);
				postgres.load(shop.office.database);
				const run = await shop.run((query, values) => {
					const rows = postgres.query(query, values);
					const wanted = expectedRows(shop.office.database, PREFIX);
					result.rows += wanted.length;
					result.wrongRows.push(...differences(wanted, rows));
					return rows;
				});
				if (run.failure !== '') result.failures.push(run.failure);
				result.quantities += run.evidence.after.size;
				result.wrongQuantities.push(...run.faults);
				tell(`round ${round + 1}: ${run.faults.length} quantities wrong`);
			} finally {
				await shop.set.close();
			}
		}
		return result;
	} finally {
		postgres.close();
	}
}

/** Rows of one side that the other does not have. */
export function differences(
	wanted: readonly ExpectedRow[],
	given: ReadonlyArray<Record<string, unknown>>,
): string[] {
	const [ours, theirs] = [wanted.map(textOf), given.map(textOf)];
	return [
		...missingIn(theirs, ours).map((row) => `the query does not give ${row}`),
		...missingIn(ours, theirs).map((row) => `the query gives ${row}`),
	];
}

function missingIn(there: readonly string[], wanted: readonly string[]): string[] {
	const left = [...there];
	return wanted.filter((row) => {
		const at = left.indexOf(row);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** A row as one text, its numbers without zeros that say nothing; null and '' are the same in a table. */
const textOf = (row: Record<string, unknown>): string =>
	Object.keys(row)
		.sort()
		.map((name) => `${name}=${plain(row[name])}`)
		.join(' ');

const plain = (value: unknown): string => {
	const text = value === null || value === undefined ? '' : String(value as string | number);
	return /^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
};
