import { amountText } from '../money/amountText';
import { priceOf } from '../money/priceOf';
import { roundDivide, type Micros } from '../money/cents';
import { fitsPattern } from '../words/fitsPattern';
import type { Problem } from '../words/problem';
import { numberIn, worded, type Language } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import type { PriceSettings } from './priceSettings';

type Guards = Pick<PriceSettings, 'largestChange' | 'largestShare' | 'confirmed'>;

/** A price without VAT for people: up to four decimals. */
const shownPrice = (language: Language, micros: Micros): string =>
	`€ ${amountText(language, priceOf(roundDivide(micros, 100)))}`;

export const isConfirmed = (code: string, { confirmed }: Pick<Guards, 'confirmed'>): boolean =>
	confirmed.some((pattern) => fitsPattern(pattern, code));

/**
 * Why a change of price has to be confirmed first; null where it may be written. A price out of nothing is as large as any.
 *
 * @param where side on which a slip is put right
 */
export function largeChange(
	code: string,
	{ before, after }: { before: Micros; after: Micros },
	settings: Guards,
	where = worded('SnelStart', 'SnelStart'),
): Problem | null {
	const { largestChange } = settings;
	const off = Math.abs(after - before);
	if (largestChange === 0 || isConfirmed(code, settings)) return null;
	if (off * 100 <= Math.abs(before) * largestChange) return null;
	const percent = before === 0 ? null : Math.round((off * 100) / Math.abs(before));
	const by = (language: Language): string =>
		percent === null ? '' : ` (${numberIn(language, percent)} %)`;
	return assortmentProblem(
		'price-to-confirm',
		worded(
			`the price would go from ${shownPrice('en', before)} to ${shownPrice('en', after)}${by('en')}, which is more than ${largestChange} %`,
			`de prijs zou van ${shownPrice('nl', before)} naar ${shownPrice('nl', after)} gaan${by('nl')}, en dat is meer dan ${largestChange} %`,
		),
		worded(
			`Put it right in ${where.en}, or name the article in 'Confirmed Articles'.`,
			`Verbeter hem in ${where.nl}, of noem het artikel bij 'Confirmed Articles'.`,
		),
		code,
	);
}

/** Fewer articles than this are never too many at once. */
const LEAST_CHANGED = 3;

/** Why so many prices may not change at once; null where they may. */
export function manyChanges(
	changed: number,
	matched: number,
	{ largestShare }: Pick<Guards, 'largestShare'>,
): Problem | null {
	if (largestShare === 0 || changed < LEAST_CHANGED) return null;
	if (changed * 100 <= matched * largestShare) return null;
	return assortmentProblem(
		'price-to-confirm',
		worded(
			`${changed} of ${matched} prices would change at once, which is more than ${largestShare} %`,
			`${changed} van ${matched} prijzen zouden tegelijk veranderen, en dat is meer dan ${largestShare} %`,
		),
		worded(
			"When that is right, type * in 'Confirmed Articles' for one run.",
			"Klopt dat, typ dan voor één uitvoering * bij 'Confirmed Articles'.",
		),
	);
}
