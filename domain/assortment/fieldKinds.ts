import { microsOf } from '../money/cents';
import { worded, type Wording } from '../words/wording';

/** How a field of a product is written and compared. */
export interface FieldKind {
	/** Fields of combinations too; the others are of the product alone. */
	ofCombinations: boolean;
	/** A text per language. */
	isLocalised: boolean;
	/** Numbers count by their value. */
	isNumber: boolean;
	/** What a combination holds is on top of what its product holds. */
	isOnTop?: boolean;
	/** Why the shop would refuse a value; null where it takes it. */
	refuses(value: string): Wording | null;
}

const MAX_TEXT = 4_000_000;

const textUpTo =
	(max: number, forbidden = '') =>
	(value: string): Wording | null => {
		if (value.length > max) {
			return worded(`it is longer than ${max} characters`, `langer dan ${max} tekens`);
		}
		const found = [...forbidden].find((character) => value.includes(character));
		return found === undefined
			? null
			: worded(`the shop takes no '${found}' in it`, `de webwinkel neemt er geen '${found}' in`);
	};

const digits =
	(...lengths: number[]) =>
	(value: string): Wording | null =>
		value === '' || (lengths.includes(value.length) && /^\d{1,14}$/.test(value))
			? null
			: worded(
					`it is no code of ${lengths.join(' or ')} digits`,
					`het is geen code van ${lengths.join(' of ')} cijfers`,
				);

const numberFrom =
	(least: number, isWhole: boolean) =>
	(value: string): Wording | null => {
		const micros = microsOf(value);
		const isRight =
			micros !== null && micros >= least * 1_000_000 && (!isWhole || micros % 1_000_000 === 0);
		return isRight
			? null
			: worded(
					`it is no ${isWhole ? 'whole ' : ''}number from ${least} up`,
					`het is geen ${isWhole ? 'heel ' : ''}getal vanaf ${least}`,
				);
	};

const flagOnly = (value: string): Wording | null =>
	value === '0' || value === '1' ? null : worded('it is neither yes nor no', 'het is ja noch nee');

const text = (max: number, forbidden?: string): FieldKind => ({
	ofCombinations: true,
	isLocalised: false,
	isNumber: false,
	refuses: textUpTo(max, forbidden),
});

const localised = (max: number, forbidden?: string): FieldKind => ({
	...text(max, forbidden),
	ofCombinations: false,
	isLocalised: true,
});

const CATALOGUE_NAME = '<>;=#{}';

/**
 * Fields that an article may say something of, by PrestaShop's own names. The quantity is none of them: it is the web
 * stock's. What a field takes is that of the oldest version, so that every one of them takes it.
 */
export const FIELD_KINDS: Readonly<Record<string, FieldKind>> = {
	name: localised(128, CATALOGUE_NAME),
	description: localised(MAX_TEXT),
	description_short: localised(800),
	price: { ...text(20), isNumber: true, isOnTop: true, refuses: numberFrom(0, false) },
	active: { ...text(1), ofCombinations: false, isNumber: true, refuses: flagOnly },
	minimal_quantity: { ...text(10), isNumber: true, refuses: numberFrom(1, true) },
	weight: { ...text(20), isNumber: true, isOnTop: true, refuses: numberFrom(0, false) },
	ean13: { ...text(13), refuses: digits(8, 12, 13) },
	upc: { ...text(12), refuses: digits(12) },
	isbn: text(32, CATALOGUE_NAME),
	mpn: text(40, CATALOGUE_NAME),
	supplier_reference: text(32, CATALOGUE_NAME),
};
