import type { Row } from '../../simulators/prestashop/types';
import type { Artikel } from '../../simulators/snelstart';
import { eanOf } from '../../worlds/articles/clerks';
import type { Goods } from '../../worlds/articles/goods';
import { EAN_FIELD, type ImportStory } from '../../worlds/articles/importStory';
import { alike } from './alike';
import type { ArticleFault, Say } from './articleFault';
import {
	inShop,
	isOpen,
	LEAST,
	wantedOfKnown,
	wantedOfNew,
	type WantedArticle,
} from './wantedArticle';

/** What the referee of an import may see, after runs that nothing disturbed. */
export interface ImportEvidence {
	story: ImportStory;
	articles: readonly Artikel[];
	/** VAT rates by the id of the revenue group (artikelomzetgroep). */
	rates: ReadonlyMap<string, number>;
	products: readonly Row[];
	combinations: readonly Row[];
	/** Requests that changed something in the shop, which an import never does. */
	shopWrites: number;
	/** Requests that changed something in a run that had nothing to do any more. */
	writesAgain: number;
	/** Products of which one run told more than once. */
	twice: number;
}

/** Holds SnelStart against the shop and against what people did. */
export function judgeImport(evidence: ImportEvidence): ArticleFault[] {
	const faults: ArticleFault[] = [];
	const say: Say = (figure, text) => faults.push({ figure, text });
	const { story, articles } = evidence;
	const goodsOf = new Map(story.goods.map((goods) => [goods.code, goods]));
	const made = articles.filter(({ id }) => !story.left.has(id));
	for (const left of story.left.values()) {
		judgeKnown(left, goodsOf.get(left.artikelcode), evidence, say);
	}
	const known = new Set([...story.left.values()].map(({ artikelcode }) => artikelcode));
	const fresh = story.goods.filter(({ code }) => !known.has(code));
	for (const goods of fresh) {
		judgeNew(
			goods,
			made.filter(({ artikelcode }) => artikelcode === goods.code),
			evidence,
			say,
		);
	}
	const codes = new Set(fresh.map(({ code }) => code));
	for (const article of made) {
		const { artikelcode: code, id } = article;
		if (!codes.has(code)) say('wrong', `article ${code} was made, of which nobody can be sure`);
		if (articles.some((other) => other.id !== id && loose(other) === loose(article))) {
			say('repeated', `article ${code} stands beside one of its code`);
		}
	}
	if (evidence.shopWrites > 0) say('foreignFieldsTouched', 'the shop was written to');
	if (evidence.writesAgain > 0) say('repeated', `${evidence.writesAgain} requests wrote again`);
	if (evidence.twice > 0) say('repeated', `${evidence.twice} products were told twice by a run`);
	return faults;
}

const loose = ({ artikelcode }: Artikel): string => artikelcode.trim().toLowerCase();

function judgeKnown(
	left: Artikel,
	goods: Goods | undefined,
	evidence: ImportEvidence,
	say: Say,
): void {
	const { story, articles, rates } = evidence;
	const { artikelcode: code } = left;
	const article = articles.find(({ id }) => id === left.id);
	if (!article) return say('foreignFieldsTouched', `article ${code} is gone`);
	const now = goods && inShop(goods, evidence, story);
	const said = story.said.get(code);
	const rate = rates.get(left.artikelOmzetgroep?.id ?? '') ?? 0;
	const stays = { names: [left.omschrijving], prices: [left.verkoopprijs], eans: [eanOf(left)] };
	const wanted =
		goods && now && said && isOpen(goods, now, story)
			? wantedOfKnown(goods, now, left, rate, story, said)
			: stays;
	compare(article, wanted, (field, text) => {
		const isLeft = alike(wanted[field], stays[field]);
		const isFromShop = !differs(article, stays, field);
		say(isLeft ? 'foreignFieldsTouched' : isFromShop ? 'missed' : 'wrong', text);
	});
	if (article.verkoopprijs < LEAST && left.verkoopprijs >= LEAST) {
		say('zeroPrices', `article ${code} costs ${article.verkoopprijs}`);
	}
	if (!alike(others(article), others(left))) {
		say('foreignFieldsTouched', `article ${code}: ${JSON.stringify(others(article))}`);
	}
}

function judgeNew(
	goods: Goods,
	made: readonly Artikel[],
	{ story, rates, ...evidence }: ImportEvidence,
	say: Say,
): void {
	const { code } = goods;
	const now = inShop(goods, evidence, story);
	const said = story.said.get(code);
	const wanted = said ? wantedOfNew(goods, now, story, said) : null;
	if (!wanted) {
		if (made.length > 0) say('wrong', `article ${code} was made, which nobody asked for`);
		return;
	}
	if (made.length === 0) return say('missed', `no article ${code}`);
	for (const article of made) {
		compare(article, wanted, (_, text) => say('wrong', text));
		const rate = rates.get(article.artikelOmzetgroep?.id ?? '');
		if (rate !== now.rate) say('wrong', `article ${code} is in a revenue group of ${rate} %`);
		if (article.voorraadControle) say('wrong', `article ${code} came with stock control`);
		if (article.verkoopprijs < LEAST) say('zeroPrices', `article ${code} costs nothing`);
		const extra = article.extraVelden.filter(({ naam }) => naam !== EAN_FIELD);
		if (extra.length > 0) say('wrong', `article ${code} has ${JSON.stringify(extra)}`);
	}
}

type Field = keyof WantedArticle;

const FIELDS: readonly Field[] = ['names', 'prices', 'eans'];

function compare(
	article: Artikel,
	wanted: WantedArticle,
	tell: (field: Field, text: string) => void,
): void {
	for (const field of FIELDS.filter((one) => differs(article, wanted, one))) {
		const { artikelcode, omschrijving, verkoopprijs } = article;
		const actual = { names: omschrijving, prices: verkoopprijs, eans: eanOf(article) }[field];
		tell(field, `article ${artikelcode}: ${actual}, not ${wanted[field].join(' or ')}`);
	}
}

function differs(article: Artikel, { names, prices, eans }: WantedArticle, field: Field): boolean {
	if (field === 'names') return !names.includes(article.omschrijving);
	if (field === 'eans') return !eans.includes(eanOf(article));
	return prices.every((price) => Math.abs(price - article.verkoopprijs) >= LEAST);
}

/** Everything that no field of the shop may ever say something of. */
const others = (article: Artikel): object => ({
	...article,
	...{ omschrijving: '', verkoopprijs: 0, modifiedOn: '' },
	extraVelden: article.extraVelden
		.filter(({ naam, waarde }) => naam !== EAN_FIELD && (waarde ?? '') !== '')
		.map(({ naam, waarde }) => `${naam}: ${waarde ?? ''}`)
		.sort(),
});
