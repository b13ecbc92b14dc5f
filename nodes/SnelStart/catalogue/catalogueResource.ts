import type { GenericResource } from '../../shared/genericResource';

/** A short list of SnelStart that a field chooses from. */
export interface ChoiceList {
	path: string;
	/** Members that a person knows an entry by. */
	title: readonly string[];
}

/** How a field is filled in and sent. A reference is an id; SnelStart takes and gives it as `{ id }`. */
type FieldKind =
	| { type: 'text'; maxLength?: number }
	| { type: 'whole' }
	| { type: 'decimal' }
	| { type: 'yesNo' }
	| { type: 'dateTime' }
	/** `asList`: SnelStart holds a list, of which one entry may be chosen. */
	| { type: 'choice'; choices: readonly string[]; asList?: boolean }
	| { type: 'reference'; from?: ChoiceList };

/** One member of a record of SnelStart. */
export type CatalogueField = FieldKind & {
	/** Where it stands in the record: `naam`, `vestigingsAdres.straat`. */
	name: string;
	/** What it is called in n8n, with SnelStart's own word where that differs. */
	label: string;
	/** Must be there in a new record. */
	required?: boolean;
	/** Only SnelStart changes it. */
	readOnly?: boolean;
	/** Whether a filter may name it. */
	filterable?: boolean;
};

/** One kind of record of SnelStart: everything the generic operations need to know of it. */
export interface CatalogueResource extends GenericResource {
	path: string;
	/** Most rows on a page; null for a list that SnelStart only gives whole. */
	pageSize: number | null;
	fields: readonly CatalogueField[];
}
