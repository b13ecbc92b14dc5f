import type { SnelStartReader } from '../client/snelStartReader';
import type { WireArticle } from '../wire/wireArticle';
import type { WireExtraField } from '../wire/wireExtraField';
import type { WireCustomer } from '../wire/wireCustomer';

/** Rows that are looked at for extra fields that are filled in. */
const SAMPLE = 25;

/**
 * Names of the extra fields (extra velden) of articles: what one article may have, and what a few do have. Only a
 * list to choose from, so that fields it lacks are no mistake; empty where the administration has no articles.
 */
export async function articleExtraFields(reader: SnelStartReader): Promise<string[]> {
	const rows = await reader.sample<WireArticle>('/artikelen', SAMPLE);
	const definitions = await definitionsOf(reader, rows[0] && `/artikelen/${rows[0].id}`);
	const filled = rows.flatMap(({ extraVelden }) => extraVelden ?? []);
	return named([...definitionsIn(definitions), ...namesIn(filled)]);
}

/** The same of customers. */
export async function customerExtraFields(reader: SnelStartReader): Promise<string[]> {
	const rows = await reader.sample<WireCustomer>('/relaties', SAMPLE);
	const customer = rows.find(({ relatiesoort }) => relatiesoort?.includes('Klant'));
	const definitions = await definitionsOf(reader, customer && `/relaties/${customer.id}`);
	const ofCustomer = isRecord(definitions) ? definitions.klantCustomFields : [];
	const filled = rows.flatMap(({ extraVeldenKlant }) => extraVeldenKlant ?? []);
	return named([...definitionsIn(ofCustomer), ...namesIn(filled)]);
}

/** A key without that permission still gets the fields that are filled in. */
async function definitionsOf(reader: SnelStartReader, path: string | undefined): Promise<unknown> {
	if (path === undefined) return [];
	const answer = await reader.tryAsk({ method: 'GET', path: `${path}/customFields` });
	return answer.ok ? answer.body : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

const definitionsIn = (fields: unknown): string[] =>
	(Array.isArray(fields) ? fields : []).flatMap((field: unknown) => {
		const definition = isRecord(field) ? field.definition : undefined;
		return isRecord(definition) && typeof definition.name === 'string' ? [definition.name] : [];
	});

const namesIn = (fields: readonly WireExtraField[]): string[] =>
	fields.map(({ naam }) => naam ?? '');

const named = (names: readonly string[]): string[] => [...new Set(names)].filter(Boolean).sort();
