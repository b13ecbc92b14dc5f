import type { Judged } from '../../words/problem';
import type { SalesOrderTemplate } from '../../books/books';
import type { PriceModeChoice } from '../../settings/planSettings';
import type { MatchedLines } from './matchedLines';
import type { PriceMode } from './ratedLine';

/** The price modes (verkooporderBtwIngaveModel) an order may be written in, the template's own first. */
export function modesToTry(
	choice: PriceModeChoice,
	{ pricesExclVat }: Pick<SalesOrderTemplate, 'pricesExclVat'>,
): PriceMode[] {
	if (choice === 'incl') return ['Inclusief'];
	if (choice === 'excl') return ['Exclusief'];
	const own: PriceMode = pricesExclVat ? 'Exclusief' : 'Inclusief';
	if (choice === 'template') return [own];
	return [own, own === 'Inclusief' ? 'Exclusief' : 'Inclusief'];
}

/** The one that comes to the order total with the least booked difference, the earlier on a tie; else the first refusal. */
export function withLeastDifference(
	candidates: ReadonlyArray<Judged<MatchedLines>>,
): Judged<MatchedLines> {
	const off = ({ value }: Judged<MatchedLines>) =>
		value === null ? Number.POSITIVE_INFINITY : Math.abs(value.bookedDifference);
	return candidates.reduce((best, candidate) => (off(candidate) < off(best) ? candidate : best));
}
