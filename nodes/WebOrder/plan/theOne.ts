import type { INode } from 'n8n-workflow';
import { worded, joined, asItIs, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** Something the user named, and where: for the words of what is wrong with it. */
export interface Named {
	node: INode;
	/** Title of the parameter. */
	parameter: string;
	/** What it is in SnelStart: "active cost centre". */
	thing: Wording;
	/** With the Dutch word of its screen. */
	term: Wording;
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
	throw toldError(named.node, whatIsWrong(value, named, found.length), {
		description: joined([wayOut(named, found.length), shown(rows.map(labelOf))], ''),
	});
}

function whatIsWrong(value: string, { parameter, thing }: Named, count: number): Wording {
	if (value === '') return worded(`'${parameter}' is empty`, `'${parameter}' is leeg`);
	return count === 0
		? worded(
				`SnelStart has no ${thing.en} "${value}", which '${parameter}' names`,
				`SnelStart heeft geen ${thing.nl} "${value}", zoals '${parameter}' noemt`,
			)
		: worded(
				`SnelStart has ${count} ${thing.en}s "${value}", and '${parameter}' names one`,
				`SnelStart heeft ${count} keer ${thing.nl} "${value}", en '${parameter}' noemt er één`,
			);
}

const wayOut = ({ parameter, term }: Named, count: number): Wording =>
	count === 0
		? worded(
				`Choose the ${term.en} under '${parameter}' from the list.`,
				`Kies onder '${parameter}' uit de lijst: ${term.nl}.`,
			)
		: worded(
				`Give each ${term.en} a name of its own in SnelStart.`,
				`Geef in SnelStart elk ervan (${term.nl}) een eigen naam.`,
			);

const MOST_SHOWN = 20;

function shown(labels: string[]): Wording {
	if (labels.length === 0) return asItIs('');
	const first = labels.slice(0, MOST_SHOWN).map((label) => `"${label}"`);
	const more = labels.length - first.length;
	const named = first.join(', ');
	return worded(
		` There are: ${named}${more > 0 ? ` and ${more} more` : ''}.`,
		` Er zijn: ${named}${more > 0 ? ` en nog ${more}` : ''}.`,
	);
}
