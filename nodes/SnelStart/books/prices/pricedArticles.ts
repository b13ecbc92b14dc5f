import { DateTime } from 'luxon';

import { snelStartCodeOf, type SnelStartField } from '../../../../domain/books/snelStartCode';
import { vatRateText } from '../../../../domain/money/vat';
import type {
	PriceAgreement,
	PricedArticle,
	PricePeriod,
} from '../../../../domain/stream/pricedArticle';
import { dutchRateOf } from '../../../../domain/vat/dutchRateOf';
import type { WireArticle } from '../../wire/wireArticle';
import { readableQuantity, wirePrice } from '../../wire/wireNumber';
import { articleOf } from '../articles/articleOf';
import type { SnelStartClient } from '../snelStartClient';
import { periodOf } from './periodOf';
import { worded, type Wording } from '../../../../domain/words/wording';

export interface PricesWanted {
	/** Extra field (extra veld) that holds the shop's code, null for the article code (artikelcode). */
	codeField: SnelStartField;
	promotions: boolean;
	agreements: boolean;
}

/**
 * All articles with their prices, promotion prices and price agreements. A promotion or agreement that cannot be read
 * is told in `hints`, and those of its article then count as unknown.
 */
export async function pricedArticles(
	client: SnelStartClient,
	{ codeField, promotions, agreements }: PricesWanted,
	hints: Wording[],
): Promise<PricedArticle[]> {
	const [company, revenueGroups, vatTariffs, ofPromotions, ofCustomers] = await Promise.all([
		client.administration.companyInfo(),
		client.administration.revenueGroups(),
		client.administration.vatTariffs(),
		promotions ? client.prices.promotions() : [],
		agreements ? client.prices.agreements() : [],
	]);
	const day = DateTime.now().setZone('Europe/Amsterdam').toISODate() ?? '';
	const promoted = promotionsByCode(ofPromotions, hints);
	const agreed = await agreementsByCode(client, ofCustomers, hints);
	const priced = client.articles.as((wire: WireArticle) => {
		const article = articleOf(wire);
		const rate = dutchRateOf(article, { revenueGroups, vatTariffs }, day);
		const { verkoopprijs } = wire;
		const item: PricedArticle = {
			kind: 'pricedArticle',
			articleId: article.id,
			code: snelStartCodeOf(article, codeField),
			name: article.name,
			inactive: article.inactive,
			unit: wire.eenheid ?? '',
			price: readableQuantity(verkoopprijs) === null ? null : wirePrice(verkoopprijs),
			pricesInclude: !company.verkoopprijsArtikelbestandExclusiefBtw,
			vatRate: rate === null ? null : vatRateText(rate),
			extraFields: { ...article.extraFields },
			promotions: promotions ? readOf(promoted, article.code) : null,
			agreements: agreements ? readOf(agreed, article.code) : null,
		};
		return { id: article.id, item };
	});
	return (await priced.all()).map(({ item }) => item);
}

/** Prices by the code of their article; null for one of which a price cannot be read. */
type ByCode<Row> = Map<string, Row[] | null>;

const readOf = <Row>(byCode: ByCode<Row>, code: string): Row[] | null => {
	const rows = byCode.get(code);
	return rows === undefined ? [] : rows;
};

function note<Row>(byCode: ByCode<Row>, code: string, row: Row | null): void {
	const before = byCode.get(code);
	byCode.set(code, row === null || before === null ? null : [...(before ?? []), row]);
}

function promotionsByCode(
	promotions: Awaited<ReturnType<SnelStartClient['prices']['promotions']>>,
	hints: Wording[],
): ByCode<PricePeriod> {
	const byCode: ByCode<PricePeriod> = new Map();
	for (const promotion of promotions) {
		for (const { artikelcode, prijsIngave, prijzen } of promotion.artikelPrijzen ?? []) {
			const code = artikelcode ?? '';
			const name = promotion.omschrijving ?? '';
			const period = periodOf(name, { ...promotion, prijsIngave }, prijzen ?? []);
			note(byCode, code, period);
			if (!period) {
				hints.push(
					worded(
						`The promotion (actieprijs) '${name}' of article ${code} cannot be read.`,
						`De actieprijs '${name}' van artikel ${code} is niet te lezen.`,
					),
				);
			}
		}
	}
	return byCode;
}

async function agreementsByCode(
	client: SnelStartClient,
	articles: Awaited<ReturnType<SnelStartClient['prices']['agreements']>>,
	hints: Wording[],
): Promise<ByCode<PriceAgreement>> {
	const all = articles.flatMap(({ artikelCode, klantAfspraken }) =>
		(klantAfspraken ?? []).map((agreement) => ({ code: artikelCode ?? '', agreement })),
	);
	const ids = all.flatMap(({ agreement }) => agreement.relatiePublicIdentifier ?? []);
	const cards = ids.length > 0 ? await client.customers.byId(ids) : [];
	const byId = new Map(cards.map((card) => [card.id.toLowerCase(), card]));
	const byCode: ByCode<PriceAgreement> = new Map();
	for (const { code, agreement } of all) {
		const relationId = agreement.relatiePublicIdentifier ?? '';
		const relationNumber = String(agreement.relatieCode ?? '');
		const name = agreement.relatieNaam ?? relationNumber;
		const period = periodOf(name, agreement, agreement.prijsAfspraken ?? []);
		if (!period || relationId === '') {
			note(byCode, code, null);
			hints.push(
				worded(
					`The price agreement (prijsafspraak) of ${code} with ${name} cannot be read.`,
					`De prijsafspraak van ${code} met ${name} is niet te lezen.`,
				),
			);
			continue;
		}
		const card = byId.get(relationId.toLowerCase());
		const isSame = card && !card.inactive && String(card.number) === relationNumber;
		const email = isSame ? card.email.trim().toLowerCase() : '';
		const row = { ...period, relationId, relationNumber, email, customerIds: null };
		note(byCode, code, row);
	}
	return byCode;
}
