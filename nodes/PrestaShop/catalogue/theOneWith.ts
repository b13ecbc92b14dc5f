import { UserError } from 'n8n-workflow';

import type { Noun } from '../../shared/genericOption';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

const MOST_NAMED = 5;

/**
 * Id of the one row that holds a code: exactly, else but for case, as the shop compares it. Throws where there is none,
 * and where several hold it.
 */
export function theOneWith(
	{ singular, plural }: Noun,
	rows: readonly ShopRow[],
	field: string,
	value: string,
): string {
	const exact = rows.filter((row) => text(row, field).trim() === value.trim());
	const found = exact.length > 0 ? exact : rows;
	if (found.length === 1) return text(found[0], 'id');
	if (found.length === 0)
		throw new UserError(`The shop has no ${singular} with the ${field} '${value}'`);
	const ids = found.slice(0, MOST_NAMED).map((row) => text(row, 'id'));
	throw new UserError(`The shop has ${found.length} ${plural} with the ${field} '${value}'`, {
		description: `A ${field} that several have names none of them. Choose one by its ID: ${ids.join(', ')}.`,
	});
}
