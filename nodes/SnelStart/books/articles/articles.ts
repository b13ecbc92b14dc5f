import type { Article } from '../../../../domain/books/books';
import type { Answer } from '../../client/request';
import type { SnelStartReader } from '../../client/snelStartReader';
import { findByValue } from '../../odata/findByValue';
import type { Lookup } from '../../odata/lookup';
import { readChangedSince } from '../../odata/readChangedSince';
import { rowsById } from '../../odata/rowsById';
import type { WireArticle } from '../../wire/wireArticle';
import { extraFieldsPath } from '../extraFields';
import { articleFieldNames } from './articleFieldNames';
import { articlePath, ARTICLES, ARTICLES_AT_ONCE } from './articlePath';
import { articlesByCode } from './articlesByCode';
import { articlesByExtraField } from './articlesByExtraField';
import { articlesForCosts } from './articlesForCosts';
import { articlesLike } from './articlesLike';
import { searchArticles } from './searchArticles';
import type { Row } from '../../client/page';

/** An article as SnelStart sends it, every member of it. */
type ArticleRecord = Record<string, unknown>;

/** Articles (artikelen) of the administration, inactive ones too, each as what `keep` makes of it. */
export class Articles<T extends Row = Article> {
	constructor(
		private readonly reader: SnelStartReader,
		private readonly keep: (article: WireArticle) => T,
	) {}

	/** The same articles as something else. Lists keep nothing but that, so that large ones take little memory. */
	as<U extends Row>(keep: (article: WireArticle) => U): Articles<U> {
		return new Articles(this.reader, keep);
	}

	/** The whole catalogue. */
	async all(): Promise<T[]> {
		return await this.reader.allAs<WireArticle, T>(ARTICLES, this.keep);
	}

	/** By code (artikelcode); several when SnelStart holds a code in two spellings. */
	async byCode(codes: readonly string[]): Promise<T[]> {
		return await this.found(articlesByCode(codes));
	}

	/** By what an extra field (extra veld) holds. */
	async byExtraField(field: string, values: readonly string[]): Promise<T[]> {
		return await this.found(articlesByExtraField(field, values));
	}

	/** By id; an id that is no article any more brings none. */
	async byId(ids: readonly string[]): Promise<T[]> {
		const rows = await rowsById<WireArticle>(this.reader, ARTICLES, ids, ARTICLES_AT_ONCE);
		return rows.map(this.keep);
	}

	/** One page of those whose code or description holds one of a few texts. What it leaves out is not absent. */
	async like(property: 'Artikelcode' | 'Omschrijving', texts: readonly string[]): Promise<T[]> {
		return (await articlesLike(this.reader, property, texts)).map(this.keep);
	}

	/** Those whose code or description holds the text, for drop-downs; the first page when it is empty. */
	async search(text: string): Promise<T[]> {
		return (await searchArticles(this.reader, text)).map(this.keep);
	}

	/** Active ones without stock control (voorraadcontrole), by code: what costs may be booked on. */
	async forCosts(): Promise<T[]> {
		return (await articlesForCosts(this.reader)).map(this.keep);
	}

	/** Those that changed since a moment of SnelStart's clock; null when SnelStart does not honour the question. */
	async changedSince(from: string): Promise<T[] | null> {
		return await readChangedSince<WireArticle, T>(this.reader, ARTICLES, from, this.keep);
	}

	/** All recipes (hoofdartikelen), which alone tell what they are made of; null as with `changedSince`. */
	async recipes(): Promise<T[] | null> {
		const read = await this.reader.obeyed<WireArticle, T>(ARTICLES, 'IsHoofdartikel eq true', {
			obeys: ({ isHoofdartikel }) => isHoofdartikel,
			keep: this.keep,
		});
		return 'refused' in read ? null : read.rows;
	}

	/** Names of the extra fields (extra velden), for drop-downs. */
	async fieldNames(): Promise<string[]> {
		return await articleFieldNames(this.reader);
	}

	/** Creates an article. SnelStart takes a code only once, and no extra fields along with it. */
	async create(article: object): Promise<Answer<WireArticle>> {
		return await this.reader.tryAsk({ method: 'POST', path: ARTICLES, body: article });
	}

	/** One article whole, every member of it. */
	async record(id: string): Promise<Answer<ArticleRecord>> {
		return await this.reader.tryAsk({ method: 'GET', path: articlePath(id) });
	}

	/** Replaces an article whole: what the record leaves out is emptied. */
	async update(id: string, record: ArticleRecord): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'PUT', path: articlePath(id), body: record });
	}

	/** SnelStart itself refuses it while anything uses the article. */
	async delete(id: string): Promise<Answer> {
		return await this.reader.tryAsk({ method: 'DELETE', path: articlePath(id) });
	}

	/** Fills in extra fields (extra velden) of an article. Whether SnelStart keeps those left out is not known. */
	async setFields(id: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
		const body = Object.entries(fields).map(([name, value]) => ({ name, value }));
		return await this.reader.tryAsk({
			method: 'PUT',
			path: extraFieldsPath(articlePath(id)),
			body,
		});
	}

	private async found(lookup: Lookup<WireArticle>): Promise<T[]> {
		return (await findByValue(this.reader, lookup)).map(this.keep);
	}
}
