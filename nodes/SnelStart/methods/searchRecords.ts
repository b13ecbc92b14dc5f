import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { chosenResource } from '../../shared/chosenResource';
import { searchRows } from '../books/records/searchRows';
import { snelStartClient } from '../books/snelStartClient';
import { catalogue, resourceNamed } from '../catalogue/catalogue';
import type { CatalogueField, CatalogueResource } from '../catalogue/catalogueResource';
import { fieldForms, searchMethodFor } from '../catalogue/fieldForms';

type Search = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;

/** Records of the chosen resource by what a person knows them by. */
export const searchRecords: Search = async function (filter = '') {
	return await found(this, chosenResource(this, catalogue), filter);
};

/** A search for each kind of record that others point at. */
export const searchesOf = (): Record<string, Search> =>
	Object.fromEntries(
		catalogue
			.flatMap(askedFor)
			.map((to) => [searchMethodFor(to), searchIn(resourceNamed(to))] as const),
	);

const searchIn = (of: CatalogueResource): Search =>
	async function (filter = '') {
		return await found(this, of, filter);
	};

/** Records of a kind by what a person knows them by, as a list shows them. */
export async function found(
	context: ILoadOptionsFunctions,
	of: CatalogueResource,
	filter: string,
): Promise<INodeListSearchResult> {
	const rows = await searchRows((await snelStartClient(context)).records, of, filter);
	return {
		results: rows
			.map(({ id, title }) => ({ name: title, value: id }))
			.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true })),
	};
}

/** What the form of a resource asks for by a search, by itself or in a row. */
function askedFor(of: CatalogueResource): string[] {
	const { searched, lists } = fieldForms(of);
	const within = (fields: readonly CatalogueField[]): CatalogueField[] =>
		fields.flatMap((field) => (field.type === 'list' ? within(field.fields) : [field]));
	return [...searched, ...within(lists)].flatMap((field) =>
		field.type === 'reference' && field.to !== undefined ? [field.to] : [],
	);
}
