import type { Article, Customer, ExistingSalesOrder } from '../../../domain/books/books';
import { SnelStartAdministration } from './administration/snelStartAdministration';
import { articlesLike } from './articles/articlesLike';
import {
	findArticlesByCode,
	findArticlesByExtraField,
	findArticlesById,
	searchArticles,
} from './articles/articles';
import {
	findCustomerById,
	findCustomerByNumber,
	findCustomersByEmail,
	findCustomersByExtraField,
	findCustomersByNames,
	findCustomersByVatNumber,
	searchCustomers,
} from './customers/customers';
import { SnelStartReader } from '../client/snelStartReader';
import { createSender, type SnelStartContext } from '../client/request';
import { findSalesOrdersByImportKeys, type ImportKeyLookup } from './salesOrders/salesOrders';
import { ordersTypedByHand } from './salesOrders/typedByHand';
import type { WireArticle } from '../wire/wireArticle';
import { articleOf } from './articles/articleOf';
import { customerOf } from './customers/customerOf';
import { existingSalesOrderOf } from './salesOrders/existingSalesOrderOf';

export interface ClientOptions {
	/** Longest time one request may wait for SnelStart's limits, in milliseconds. Default ten minutes. */
	maxWaitMs?: number;
}

/** SnelStart in the words of this package, for one node execution. */
export class SnelStartClient extends SnelStartAdministration {
	/** Articles that carry one of these codes, inactive ones too; several when SnelStart holds a code in two spellings. */
	async findArticlesByCode(codes: readonly string[]): Promise<Article[]> {
		return (await findArticlesByCode(this.reader, codes)).map(articleOf);
	}

	/** Articles by id; an id that is no article any more brings none. */
	async findArticlesById(ids: readonly string[]): Promise<Article[]> {
		return (await findArticlesById(this.reader, ids)).map(articleOf);
	}

	/** Articles whose extra field (extra veld) holds one of these values, inactive ones too. */
	async findArticlesByExtraField(field: string, values: readonly string[]): Promise<Article[]> {
		return (await findArticlesByExtraField(this.reader, field, values)).map(articleOf);
	}

	/** One page of articles whose code or description holds one of a few texts. What it leaves out is not absent. */
	async articlesLike(
		property: 'Artikelcode' | 'Omschrijving',
		texts: readonly string[],
	): Promise<Article[]> {
		return (await articlesLike(this.reader, property, texts)).map(articleOf);
	}

	/** Articles whose code or description holds the text, for drop-downs; the first page when it is empty. */
	async searchArticles(text: string): Promise<WireArticle[]> {
		return await searchArticles(this.reader, text);
	}

	/** Customers and other relations (relaties) with one of these e-mail addresses, whatever the case. */
	async findCustomersByEmail(emails: readonly string[], knownEmail?: string): Promise<Customer[]> {
		return (await findCustomersByEmail(this.reader, emails, knownEmail)).map(customerOf);
	}

	/** Customers with one of these VAT numbers (btwNummer), however they are written. */
	async findCustomersByVatNumber(numbers: readonly string[]): Promise<Customer[]> {
		return (await findCustomersByVatNumber(this.reader, numbers)).map(customerOf);
	}

	/** Customers with one of these names, whatever the case. */
	async findCustomersByNames(names: readonly string[]): Promise<Customer[]> {
		return (await findCustomersByNames(this.reader, names)).map(customerOf);
	}

	/** Customers whose extra field (extra veld) holds one of these values. */
	async findCustomersByExtraField(field: string, values: readonly string[]): Promise<Customer[]> {
		return (await findCustomersByExtraField(this.reader, field, values)).map(customerOf);
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

	/** Numbers of sales orders on a template that people typed themselves, as far as one request shows them. */
	async ordersTypedByHand(templateId: string, since: string): Promise<number[]> {
		return await ordersTypedByHand(this.reader, templateId, since);
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
