import type { GenericResource } from '../../shared/genericResource';

/** How a field is filled in and sent. A reference is an id; SnelStart takes and gives it as `{ id }`. */
type FieldKind =
	| { type: 'text'; maxLength?: number }
	| { type: 'whole'; min?: number; max?: number }
	| { type: 'decimal' }
	| { type: 'yesNo' }
	| { type: 'dateTime' }
	/**
	 * `asList`: SnelStart holds a list, of which one entry may be chosen. `notWritten`: what SnelStart gives and does
	 * not take.
	 */
	| {
			type: 'choice';
			choices: readonly string[];
			asList?: boolean;
			notWritten?: readonly string[];
	  }
	/** `to`: what it points at, by the name in the catalogue; left out where no list of it can be had. */
	| { type: 'reference'; to?: string }
	/** Rows inside the record, such as the lines of an order. `entry` is what one of them is called. */
	| { type: 'list'; entry: string; fields: readonly CatalogueField[] };

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
};

/** Rows inside a record. */
export type ListField = CatalogueField & { type: 'list' };

/** A member that points at another record. */
export type ReferenceField = CatalogueField & { type: 'reference' };

/** Extra fields (extra velden) of an administration, which are written at an address of their own. */
export interface ExtraFields {
	/** Where a record shows them, as a list of `naam` and `waarde`. */
	member: string;
	/** Member of the answer of that address that holds them; left out where the answer is the list. */
	within?: string;
}

/** One kind of record of SnelStart: everything the generic operations need to know of it. */
export interface CatalogueResource extends GenericResource {
	path: string;
	/** Most rows on a page; null for a list that SnelStart only gives whole. */
	pageSize: number | null;
	/** Where its records are found, for what has no list of its own: rows that name it. */
	foundIn?: { path: string; reference: string; title: readonly string[] };
	/** Fields that tell one record from every other, by which it is found before it is made. */
	matchOn?: readonly string[];
	extraFields?: ExtraFields;
	fields: readonly CatalogueField[];
}
