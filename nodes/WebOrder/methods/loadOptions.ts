import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { countedStatus } from '../../../domain/books/countedStatus';
import { orderStateNames } from '../../PrestaShop/names/orderStateNames';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { fittingArticles } from '../plan/chosen/fittingArticles';
import { IMPORT_STATUSES } from '../plan/choices/sales';
import { keyChoices } from './keyChoices';

const NAMES: Record<(typeof IMPORT_STATUSES)[number], string> = {
	Order: 'Order (Zonder Afdruk)',
	Bevestiging: 'Confirmation (Bevestiging)',
	Werkbon: 'Work Order (Werkbon)',
	Pakbon: 'Packing Slip (Pakbon)',
	Afhaalbon: 'Pick-up Slip (Afhaalbon)',
};

/** Document statuses a sales order can be imported in, each with what it does to free stock in this administration. */
export async function getDocumentStatuses(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const company = await (await snelStartClient(this)).administration.companyInfo();
	const level = company.verkooporderVoorraadVanafNiveau;
	return IMPORT_STATUSES.map((status) => ({
		name: NAMES[status],
		value: status,
		description: effectOnStock(status, level),
	}));
}

function effectOnStock(status: string, level: string): string {
	const { counted, unknown } = countedStatus(status, false, level);
	if (unknown !== '')
		return `Free stock (vrije voorraad): not known, SnelStart answered ${unknown}`;
	return counted
		? `Counts in free stock (vrije voorraad) at once: SnelStart counts from ${level} on`
		: `Not yet counted in free stock (vrije voorraad): SnelStart counts from ${level} on`;
}

/** By what else sales orders are recognised, with recent payment references (betalingskenmerken) as examples. */
export async function getKeyChoices(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const references = await (await snelStartClient(this)).salesOrders.recentReferences();
	const own = this.getCurrentNodeParameter('importKeyPrefix');
	return keyChoices(references, typeof own === 'string' ? own : '');
}

/** Articles that costs can be booked on, each with the VAT rate of its revenue group, by code. */
export async function getCostArticles(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const articles = await fittingArticles(await snelStartClient(this));
	return articles.map(({ code, name }) => ({ name, value: code }));
}

/** The administration (administratie) that the key opens. */
export async function getAdministrations(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const company = await (await snelStartClient(this)).administration.companyInfo();
	return [{ name: company.administratieNaam, value: company.administratieIdentifier }];
}

const numbered = (rows: ReadonlyArray<{ nummer: number; omschrijving: string }>) =>
	[...rows]
		.sort((a, b) => a.nummer - b.nummer)
		.map(({ nummer, omschrijving }) => ({
			name: `${nummer} ${omschrijving}`,
			value: String(nummer),
		}));

/** Active bank journals (dagboeken), by number. */
export async function getBankJournals(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return numbered(await (await snelStartClient(this)).administration.bankJournals());
}

/** Active ledger accounts (grootboeken) of the balance sheet, by number. */
export async function getBalanceAccounts(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return numbered(await (await snelStartClient(this)).administration.balanceAccounts());
}

/** Order states of the shop that are still in use, paid ones marked, by name. */
export async function getOrderStates(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	return await orderStateNames(this);
}
