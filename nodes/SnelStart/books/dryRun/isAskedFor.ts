import { normalisedName } from '../../../../domain/books/identity';
import { asCompared } from '../../../../domain/words/asCompared';
import { containsText, equalsId, equalsText } from '../../odata/equalsText';

/** Whether a filter of this package brings a record: one of its clauses asks for a text of the record, or for its id. */
export function isAskedFor(filter: string, record: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(record).some(
		([member, value]) =>
			typeof value === 'string' &&
			value !== '' &&
			clausesFor(`${member[0].toUpperCase()}${member.slice(1)}`, value).some((clause) =>
				filter.includes(clause),
			),
	);
}

/** All that asks for this text; an e-mail field may hold several addresses. */
function clausesFor(property: string, value: string): string[] {
	const texts = [
		value,
		asCompared(value),
		normalisedName(value),
		...value.split(';').map(asCompared),
	];
	return [
		equalsId(property, value),
		...[...new Set(texts)].flatMap((text) => [
			equalsText(property, text),
			equalsText(`tolower(${property})`, text),
			containsText(`tolower(${property})`, text),
		]),
	];
}
