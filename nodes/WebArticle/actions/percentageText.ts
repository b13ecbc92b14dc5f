import { microsOf } from '../../../domain/money/cents';

/** A percentage above -100 as decimal text, '' for none; null where it is no percentage. */
export function percentageText(value: unknown): string | null {
	const text = String(value ?? '')
		.trim()
		.replace(',', '.');
	if (text === '') return '';
	const micros = microsOf(text);
	return micros !== null && micros > -100_000_000 ? text : null;
}
