import type { Row } from '../../simulators/prestashop/types';
import type { Artikel, Verkooporder } from '../../simulators/snelstart/tables';
import { cents, type Evidence } from './evidence';

/** Pieces and money of one article, with VAT. */
export interface Sum {
	units: number;
	amount: number;
	lines: number;
}

const add = (sums: Map<string, Sum>, code: string, units: number, amount: number) => {
	const sum = sums.get(code) ?? { units: 0, amount: 0, lines: 0 };
	sums.set(code, {
		units: sum.units + units,
		amount: sum.amount + amount,
		lines: sum.lines + 1,
	});
};

/** Code of what an order line sold, whatever it was when it was ordered. */
export const codeOfLine = (codes: Evidence['codes'], line: Row): string =>
	codes.get(String(line.product_id)) ?? String(line.product_reference);

/** What a web order holds, by article code. */
export function goodsOfShop(
	lines: readonly Row[],
	codes: Evidence['codes'],
	inEuros: (amount: unknown) => number = cents,
): Map<string, Sum> {
	const sums = new Map<string, Sum>();
	for (const line of lines) {
		const units = Number(line.product_quantity);
		add(sums, codeOfLine(codes, line), units, inEuros(line.total_price_tax_incl));
	}
	return sums;
}

const isGoods = ({ voorraadControle, subartikelen }: Artikel): boolean =>
	voorraadControle || subartikelen.length > 0;

/** Articles of a sales order that hold stock, recipes among them, by their code: what is sold, and not what it costs to send. */
export function goodsOfBooks(
	{ regels }: Pick<Verkooporder, 'regels'>,
	articles: ReadonlyMap<string, Artikel>,
): Map<string, Sum> {
	const sums = new Map<string, Sum>();
	for (const { artikel, aantal, stuksprijs } of regels) {
		const article = artikel && articles.get(artikel.id);
		if (article && isGoods(article)) {
			add(sums, article.artikelcode, aantal, cents(aantal * stuksprijs));
		}
	}
	return new Map([...sums].filter(([, { units, amount }]) => units !== 0 || amount !== 0));
}

export const articlesById = (articles: readonly Artikel[]): Map<string, Artikel> =>
	new Map(articles.map((row) => [row.id, row]));

/** What pieces of an article take from stock: those of a recipe (recept) its parts. */
export function takenBy(
	articles: readonly Artikel[],
): (code: string, units: number) => Array<[code: string, units: number]> {
	const recipes = new Map(
		articles.flatMap(({ artikelcode, subartikelen }) =>
			subartikelen.length > 0 ? [[artikelcode, subartikelen] as const] : [],
		),
	);
	return (code, units) =>
		recipes.get(code)?.map((part) => [part.artikelcode, units * part.aantal]) ?? [[code, units]];
}
