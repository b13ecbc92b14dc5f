import { normalisedName } from '../../../../domain/books/sameName';
import { asCompared } from '../../../../domain/words/asCompared';
import { containsText, equalsId, equalsText } from '../../odata/equalsText';

type Texts = Readonly<Record<string, unknown>>;

/** Whether a filter of this package brings a record: one of its clauses asks for a text of the record, or for its id. */
export const isAskedFor = (filter: string, record: Texts): boolean =>
	textsIn(record).some(([member, value]) =>
		clausesFor(`${member[0].toUpperCase()}${member.slice(1)}`, value).some((clause) =>
			filter.includes(clause),
		),
	);

/** What a filter may ask for a record by. */
export const textsOf = (record: Texts): string[] => [
	...new Set(textsIn(record).flatMap(([, value]) => spellings(value))),
];

/** What a filter asks for: the texts and ids between its quotes. */
export const askedIn = (filter: string): string[] => [
	...new Set([...filter.matchAll(/'((?:[^']|'')*)'/g)].map(([, text]) => text.replace(/''/g, "'"))),
];

const textsIn = (record: Texts): Array<[string, string]> =>
	Object.entries(record).filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
	);

/** An e-mail field may hold several addresses. */
const spellings = (value: string): string[] => [
	value,
	asCompared(value),
	normalisedName(value),
	...value.split(';').map(asCompared),
];

const clausesFor = (property: string, value: string): string[] => [
	equalsId(property, value),
	...spellings(value).flatMap((text) => [
		equalsText(property, text),
		equalsText(`tolower(${property})`, text),
		containsText(`tolower(${property})`, text),
	]),
];
