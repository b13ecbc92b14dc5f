import { anyOf } from '../../odata/anyOf';
import { containsInAnyCase } from '../../odata/equalsText';
import type { CatalogueField, CatalogueResource } from '../../catalogue/catalogueResource';
import type { Records, SnelStartRecord } from './records';
import { titleOf } from '../../catalogue/titleOf';

/** Records whose title holds the text, whatever the case; the first page when it is empty. */
export async function searchRows(
	records: Records,
	of: CatalogueResource,
	text: string,
): Promise<SnelStartRecord[]> {
	const needle = text.trim().toLowerCase();
	const rows = await candidates(records, of, text.trim());
	return rows.filter((row) => titleOf(row, of.title).toLowerCase().includes(needle));
}

async function candidates(
	records: Records,
	of: CatalogueResource,
	text: string,
): Promise<SnelStartRecord[]> {
	if (of.pageSize === null) return await records.list(of, Infinity);
	if (text === '') return await records.list(of, of.pageSize);
	const asked = of.fields.filter(({ name, filterable }) => filterable && of.title.includes(name));
	const filter = anyOf(asked.flatMap((field) => conditionOn(field, text)));
	return await records.filtered(of, filter);
}

function conditionOn({ name, type }: CatalogueField, text: string): string[] {
	if (type === 'text') return [containsInAnyCase(odataName(name), text)];
	return /^\d{1,9}$/.test(text) ? [`${odataName(name)} eq ${text}`] : [];
}

/** `vestigingsAdres.straat` is `VestigingsAdres/Straat` in a filter. */
const odataName = (name: string): string =>
	name
		.split('.')
		.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
		.join('/');
