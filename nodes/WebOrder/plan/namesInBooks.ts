import type { INode } from 'n8n-workflow';

import type { Article, SalesOrderTemplate } from '../../../domain/books/books';
import { theOne, type Labels, type Named } from './theOne';
import { titleOf } from '../../shared/titleOf';
import { planProperties } from './parameters';
import type { BooksRead } from '../../SnelStart/books/forOrders/booksRead';
import { worded } from '../../../domain/words/wording';

const titled = (node: INode, path: string, words: Pick<Named, 'thing' | 'term'>): Named => ({
	node,
	parameter: titleOf(path, planProperties),
	...words,
});

/** The sales order template with a name. Throws when there is none or more than one. */
export const templateNamed = (
	node: INode,
	templates: readonly SalesOrderTemplate[],
	name: string,
	path = 'salesOrderTemplate',
): SalesOrderTemplate =>
	theOne(
		templates,
		name,
		titled(node, path, {
			thing: worded('active sales order template', 'actief verkoopsjabloon'),
			term: worded('template (verkoopsjabloon)', 'verkoopsjabloon'),
		}),
		{ textsOf: (row) => [row.name] },
	);

/**
 * From the name, code or number that a parameter holds to the id in this administration; `path` is the parameter's.
 * Null where nothing was chosen, and where nothing is judged: then it was not read. Throws when what was chosen is
 * not there, or more than once.
 */
export class NamesInBooks {
	/** What was found, by path and value: with expressions thousands of orders ask the same. */
	private readonly found = new Map<string, string>();

	private codes: ReadonlySet<string> | null = null;

	constructor(
		readonly node: INode,
		private readonly read: BooksRead,
	) {}

	template(name: string, path: string): SalesOrderTemplate | null {
		return name === '' ? null : templateNamed(this.node, this.read.templates, name, path);
	}

	costCentreId(value: string, path: string): string | null {
		const words = {
			thing: worded('active cost centre', 'actieve kostenplaats'),
			term: worded('cost centre (kostenplaats)', 'kostenplaats'),
		};
		return this.idOf<Numbered>(value, path, words, () => this.read.costCentres, numbered);
	}

	revenueGroupId(value: string, path: string): string | null {
		const words = {
			thing: worded('revenue group', 'artikelomzetgroep'),
			term: worded('revenue group (artikelomzetgroep)', 'artikelomzetgroep'),
		};
		return this.idOf<Numbered>(value, path, words, () => this.read.books.revenueGroups, numbered);
	}

	articleId(code: string, path: string): string | null {
		const words = {
			thing: worded('article', 'artikel'),
			term: worded('article (artikel)', 'artikel'),
		};
		return this.idOf(code, path, words, () => nearest(this.read.books.articles, code), {
			textsOf: (row) => [row.code],
			labelOf: (row) => `${row.code} ${row.name}`,
		});
	}

	/** Whether an article has exactly this code. */
	hasArticle(code: string): boolean {
		this.codes ??= new Set(this.read.books.articles.map((article) => article.code));
		return this.codes.has(code);
	}

	customerId(number: string, path: string): string | null {
		const words = { thing: worded('customer', 'klant'), term: worded('customer (klant)', 'klant') };
		const { customers } = this.read.books;
		const numbered = () => customers.filter((customer) => String(customer.number) === number);
		return this.idOf(number, path, words, numbered, { textsOf: (row) => [String(row.number)] });
	}

	private idOf<T extends { id: string }>(
		value: string,
		path: string,
		words: Pick<Named, 'thing' | 'term'>,
		rowsOf: () => readonly T[],
		labels: Labels<T>,
	): string | null {
		if (value === '' || !this.read.isJudged) return null;
		const key = `${path} ${value}`;
		const id =
			this.found.get(key) ?? theOne(rowsOf(), value, titled(this.node, path, words), labels).id;
		this.found.set(key, id);
		return id;
	}
}

interface Numbered {
	id: string;
	number: number;
	name: string;
}

/** What has a number and a name is found by either. */
const numbered: Labels<Numbered> = {
	textsOf: ({ number, name }) => [String(number), name],
	labelOf: ({ number, name }) => `${number} ${name}`,
};

/** The active article with exactly this code, else an inactive one, else those that nearly have it. */
function nearest(articles: readonly Article[], wanted: string): Article[] {
	const same = articles.filter(({ code }) => code === wanted);
	const active = same.filter(({ inactive }) => !inactive);
	if (active.length > 0) return active;
	const loosely = (code: string) => code.trim().toLowerCase();
	return same.length > 0 ? same : articles.filter(({ code }) => loosely(code) === loosely(wanted));
}
