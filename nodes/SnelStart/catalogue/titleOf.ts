import { memberAt } from '../../shared/memberAt';

/** What a person knows a record by, as one text: `12 Webwinkel`. */
export const titleOf = (record: object, title: readonly string[]): string =>
	title
		.map((name) => memberAt(record, name) ?? '')
		.filter((part) => part !== '')
		.join(' ');
