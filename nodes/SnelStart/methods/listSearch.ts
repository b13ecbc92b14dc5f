import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { snelStartClient } from '../books/snelStartClient';

const containing = (items: INodeListSearchItems[], filter = ''): INodeListSearchResult => ({
	results: items
		.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()))
		.sort((a, b) => a.name.localeCompare(b.name)),
});

/** Active sales order templates (verkoopsjablonen). */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).templates();
	return containing(
		rows.map(({ id, name }) => ({ name, value: id })),
		filter,
	);
}

/** Articles (artikelen) whose code or description holds the text. */
export async function searchArticles(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).searchArticles(filter);
	return {
		results: rows.map(({ id, artikelcode, omschrijving }) => ({
			name: `${artikelcode} ${omschrijving ?? ''}`.trim(),
			value: id,
		})),
	};
}

/** Customers (klanten) whose name, number or e-mail address holds the text. */
export async function searchCustomers(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).searchCustomers(filter);
	return {
		results: rows.map(({ id, number, name }) => ({ name: `${number} ${name}`, value: id })),
	};
}

/** Active cost centres (kostenplaatsen). */
export async function searchCostCentres(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).costCentres();
	return containing(
		rows.map(({ id, number, name }) => ({ name: `${number} ${name}`, value: id })),
		filter,
	);
}

/** Revenue groups (artikelomzetgroepen) with their VAT kind. */
export async function searchRevenueGroups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).revenueGroups();
	return containing(
		rows.map(({ id, number, name, vatKind }) => ({
			name: `${number} ${name} (${vatKind})`,
			value: id,
		})),
		filter,
	);
}
