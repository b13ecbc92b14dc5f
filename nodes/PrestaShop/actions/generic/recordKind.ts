import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { GenericResource } from '../../../shared/genericResource';
import type { CatalogueResource } from '../../catalogue/catalogueResource';

/** What operations on records are about: always the same kind of record, or one that each item chooses. */
export interface RecordKind extends GenericResource {
	/** The parameters that choose it. */
	choice: INodeProperties[];
	/** Fields other than the id that a record is named by. */
	codes?: CatalogueResource['codes'];
	related?: CatalogueResource['related'];
	/** The kind that one item means. */
	of(context: IExecuteFunctions, index: number): CatalogueResource;
}

/** The kind of record that a resource of the catalogue is always about. */
export const alwaysOf = (of: CatalogueResource): RecordKind => ({
	...of,
	choice: [],
	of: () => of,
});
