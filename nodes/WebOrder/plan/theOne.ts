import { NodeOperationError, type INode } from 'n8n-workflow';

/** Something the user named, and where: for the words of what is wrong with it. */
export interface Named {
	node: INode;
	/** Title of the parameter. */
	parameter: string;
	/** What it is in SnelStart: "active cost centre". */
	thing: string;
	/** The Dutch word of its screen. */
	term: string;
}

export interface Labels<T> {
	/** The texts a row may be named by, the first one telling it apart best. */
	textsOf(row: T): string[];
	/** How the row is shown in a list; default its first text. */
	labelOf?(row: T): string;
}

/**
 * The one row with a name, code or number. Throws when there is none or more than one, with the parameter, the
 * value and the choices there are.
 */
export function theOne<T>(
	rows: readonly T[],
	value: string,
	named: Named,
	{ textsOf, labelOf = (row) => textsOf(row)[0] }: Labels<T>,
): T {
	const byFirst = rows.filter((row) => textsOf(row)[0] === value);
	const found = byFirst.length > 0 ? byFirst : rows.filter((row) => textsOf(row).includes(value));
	if (found.length === 1) return found[0];
	throw new NodeOperationError(named.node, whatIsWrong(value, named, found.length), {
		description: `${wayOut(named, found.length)}${shown(rows.map(labelOf))}`,
	});
}

function whatIsWrong(value: string, { parameter, thing }: Named, count: number): string {
	if (value === '') return `'${parameter}' is empty`;
	return count === 0
		? `SnelStart has no ${thing} "${value}", which '${parameter}' names`
		: `SnelStart has ${count} ${thing}s "${value}", and '${parameter}' names one`;
}

const wayOut = ({ parameter, term }: Named, count: number): string =>
	count === 0
		? `Choose the ${term} under '${parameter}' from the list.`
		: `Give each ${term} a name of its own in SnelStart.`;

const MOST_SHOWN = 20;

function shown(labels: string[]): string {
	if (labels.length === 0) return '';
	const first = labels.slice(0, MOST_SHOWN).map((label) => `"${label}"`);
	const more = labels.length - first.length;
	return ` There are: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
