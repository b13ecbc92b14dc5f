import type { INode } from 'n8n-workflow';
import type {
	Article,
	Country,
	Customer,
	ExistingSalesOrder,
	RevenueGroup,
	SalesOrderTemplate,
	VatTariff,
} from '../../../domain/order/books';
import {
	articleOf,
	countryOf,
	customerOf,
	existingSalesOrderOf,
	revenueGroupOf,
	templateOf,
	vatTariffOf,
} from '../api/books';
import type {
	WireArticle,
	WireCompanyInfo,
	WireCostCentre,
	WireCountry,
	WireRevenueGroup,
	WireTemplate,
	WireVatTariff,
} from '../api/types';
import { findArticlesByCode, findArticlesById, searchArticles } from './articles';
import { readChecked, type CheckedFilter } from './checked';
import {
	findCustomerById,
	findCustomerByNumber,
	findCustomersByEmail,
	searchCustomers,
} from './customers';
import type { Row } from './pages';
import { SnelStartReader } from './reader';
import { createSender, type Answer, type SnelStartContext, type SnelStartRequest } from './request';
import { findSalesOrdersByImportKeys, type ImportKeyLookup } from './salesOrders';

export interface ClientOptions {
	/** Longest time one request may wait for SnelStart's limits, in milliseconds. Default ten minutes. */
	maxWaitMs?: number;
}

/**
 * SnelStart for one node execution: one gate for all requests, lists read whole, filters never believed blindly.
 * Every method throws `SnelStartError`, a NodeOperationError in words for people, unless it says otherwise.
 */
export class SnelStartClient {
	constructor(
		readonly reader: SnelStartReader,
		readonly node: INode,
	) {}

	/** Requests that may be under way at once. */
	get concurrency(): number {
		return this.reader.concurrency;
	}

	async get<T>(path: string, query?: SnelStartRequest['query']): Promise<T> {
		return (await this.reader.ask({ method: 'GET', path, query })) as T;
	}

	async post<T>(path: string, body: object): Promise<T> {
		return (await this.reader.ask({ method: 'POST', path, body })) as T;
	}

	async put<T>(path: string, body: object): Promise<T> {
		return (await this.reader.ask({ method: 'PUT', path, body })) as T;
	}

	async delete(path: string): Promise<void> {
		await this.reader.ask({ method: 'DELETE', path });
	}

	/** Like the four above, with a failure as data: for writes that must be looked up when their outcome is unknown. */
	async attempt(request: SnelStartRequest): Promise<Answer> {
		return await this.reader.tryAsk(request);
	}

	/** A list with OData, whole; with `checked`, the rows that match it, whether SnelStart honours the filter or not. */
	async list<R extends Row>(path: string, checked?: CheckedFilter<R>): Promise<R[]> {
		return checked ? await readChecked(this.reader, path, checked) : await this.reader.all<R>(path);
	}

	async companyInfo(): Promise<WireCompanyInfo> {
		return await this.reader.record<WireCompanyInfo>('/companyInfo');
	}

	/** Active sales order templates (verkoopordersjablonen). */
	async templates(): Promise<SalesOrderTemplate[]> {
		const rows = await this.reader.wholeList<WireTemplate>('/verkoopordersjablonen');
		return rows.filter(({ nonactief }) => !nonactief).map(templateOf);
	}

	async countries(): Promise<Country[]> {
		return (await this.reader.wholeList<WireCountry>('/landen')).map(countryOf);
	}

	async revenueGroups(): Promise<RevenueGroup[]> {
		const rows = await this.reader.wholeList<WireRevenueGroup>('/artikelomzetgroepen');
		return rows.map(revenueGroupOf);
	}

	async vatTariffs(): Promise<VatTariff[]> {
		return (await this.reader.wholeList<WireVatTariff>('/btwtarieven')).map(vatTariffOf);
	}

	/** Active cost centres (kostenplaatsen). */
	async costCentres(): Promise<WireCostCentre[]> {
		const rows = await this.reader.wholeList<WireCostCentre>('/kostenplaatsen');
		return rows.filter(({ nonactief }) => !nonactief);
	}

	/** Articles that carry one of these codes, inactive ones too; several when SnelStart holds a code in two spellings. */
	async findArticlesByCode(codes: readonly string[]): Promise<Article[]> {
		return (await findArticlesByCode(this.reader, codes)).map(articleOf);
	}

	/** Articles by id; an id that is no article any more brings none. */
	async findArticlesById(ids: readonly string[]): Promise<Article[]> {
		return (await findArticlesById(this.reader, ids)).map(articleOf);
	}

	/** Articles whose code or description holds the text, for drop-downs; the first page when it is empty. */
	async searchArticles(text: string): Promise<WireArticle[]> {
		return await searchArticles(this.reader, text);
	}

	/** Customers and other relations (relaties) with one of these e-mail addresses, whatever the case. */
	async findCustomersByEmail(emails: readonly string[], knownEmail?: string): Promise<Customer[]> {
		return (await findCustomersByEmail(this.reader, emails, knownEmail)).map(customerOf);
	}

	/** Null when there is no such relation. */
	async findCustomerById(id: string): Promise<Customer | null> {
		const row = await findCustomerById(this.reader, id);
		return row && customerOf(row);
	}

	/** By customer number (klantnummer); null when there is no such relation. */
	async findCustomerByNumber(number: number): Promise<Customer | null> {
		const row = await findCustomerByNumber(this.reader, number);
		return row && customerOf(row);
	}

	/** Relations whose name or e-mail address holds the text, for drop-downs. */
	async searchCustomers(text: string): Promise<Customer[]> {
		return (await searchCustomers(this.reader, text)).map(customerOf);
	}

	/** Sales orders that carry one of these import keys as payment reference (betalingskenmerk). Absence is proven. */
	async findSalesOrdersByImportKeys(
		keys: readonly string[],
		lookup: ImportKeyLookup = {},
	): Promise<ExistingSalesOrder[]> {
		return (await findSalesOrdersByImportKeys(this.reader, keys, lookup)).map(existingSalesOrderOf);
	}
}

/** Opens SnelStart for one node execution with the credential of that node. */
export async function snelStartClient(
	context: SnelStartContext,
	options: ClientOptions = {},
): Promise<SnelStartClient> {
	const sender = await createSender(context, options.maxWaitMs);
	const node = context.getNode();
	return new SnelStartClient(new SnelStartReader(sender, node), node);
}
