import { memberAt } from '../../../shared/memberAt';
import { anyOf } from '../../odata/anyOf';
import { containsInAnyCase } from '../../odata/equalsText';
import type { CatalogueField, CatalogueResource } from '../../catalogue/catalogueResource';
import { odataName } from '../../catalogue/odataName';
import type { Records, SnelStartRecord } from './records';
import { titleOf } from '../../catalogue/titleOf';
import { upTo } from './wantedRecords';

/** A record as a list shows it. */
export interface FoundRecord {
	id: string;
	title: string;
}

/** Records whose title holds the text, whatever the case; the first page when it is empty. */
export async function searchRows(
	records: Records,
	of: CatalogueResource,
	text: string,
): Promise<FoundRecord[]> {
	const needle = text.trim().toLowerCase();
	const found = of.foundIn
		? await named(records, of.foundIn, text.trim())
		: (await candidates(records, of, text.trim())).map((row) => ({
				id: row.id,
				title: titleOf(row, of.title),
			}));
	return found.filter(({ title }) => title.toLowerCase().includes(needle));
}

/** Records of a kind that has no list, by the rows that name them: a sales booking by its invoice. */
async function named(
	records: Records,
	where: NonNullable<CatalogueResource['foundIn']>,
	text: string,
): Promise<FoundRecord[]> {
	const filter = text === '' ? '' : containsInAnyCase(odataName(where.title[0]), text);
	const rows = await records.naming(where, filter);
	return rows.flatMap((row) => {
		const id = memberAt(row, `${where.reference}.id`);
		return typeof id === 'string' ? [{ id, title: titleOf(row, where.title) }] : [];
	});
}

async function candidates(
	records: Records,
	of: CatalogueResource,
	text: string,
): Promise<SnelStartRecord[]> {
	if (of.pageSize === null) return await records.list(of, upTo(Infinity));
	if (text === '') return await records.list(of, upTo(of.pageSize));
	const asked = of.fields.filter(({ name }) => of.title.includes(name));
	const filter = anyOf(asked.flatMap((field) => conditionOn(field, text)));
	return await records.filtered(of, filter);
}

function conditionOn({ name, type }: CatalogueField, text: string): string[] {
	if (type === 'text') return [containsInAnyCase(odataName(name), text)];
	return /^\d{1,9}$/.test(text) ? [`${odataName(name)} eq ${text}`] : [];
}
