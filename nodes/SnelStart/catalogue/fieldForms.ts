import type {
	CatalogueField,
	CatalogueResource,
	ListField,
	ReferenceField,
} from './catalogueResource';
import { resourceNamed } from './catalogue';
import { writableFields } from './changesOf';

/** How the fields of a resource are asked for. */
export interface FieldForms {
	/** In the form that maps values to fields. */
	mapped: CatalogueField[];
	/** Each by a search, because there are too many records to list in a form. */
	searched: ReferenceField[];
	/** Row by row. */
	lists: ListField[];
}

/** Which fields of a resource are asked for in which way. */
export function fieldForms(of: CatalogueResource): FieldForms {
	const fields = writableFields(of);
	const lists = fields.filter((field): field is ListField => field.type === 'list');
	const searched = fields.filter(
		(field): field is ReferenceField => field.type === 'reference' && !isListed(field),
	);
	const apart: CatalogueField[] = [...lists, ...searched];
	return { mapped: fields.filter((field) => !apart.includes(field)), searched, lists };
}

/** Whether what a reference points at is a short list, all of which a form can show. */
function isListed({ to }: ReferenceField): boolean {
	if (to === undefined) return false;
	const { pageSize, foundIn } = resourceNamed(to);
	return pageSize === null && !foundIn;
}

/** Name of the list search for what a reference points at. */
export const searchMethodFor = (to: string): string =>
	`search${to.charAt(0).toUpperCase()}${to.slice(1)}`;
