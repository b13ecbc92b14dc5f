import { decimalOf } from './decimalOf';
import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { asCompared } from '../words/asCompared';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';
import { hasRead, hasReadRates } from './hasRead';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT PL PT RO SE SI SK'.split(
	' ',
);

/** Whether SnelStart can book the VAT rates and countries of the newest orders. */
export function ratesAndCountries(
	shop: ShopCheck,
	books: AdministrationCheck,
	settings: DoctorSettings,
): Finding[] {
	if (shop.trouble !== null || books.trouble !== null) return [];
	return [...rates(shop, books, settings), ...countries(shop, books)];
}

function rates(shop: ShopCheck, books: AdministrationCheck, settings: DoctorSettings): Finding[] {
	if (books.groups.length === 0 || !hasReadRates(books)) return [];
	const ofGroups = new Set(books.groups.map(({ rate }) => decimalOf(rate)));
	const codes = new Set(settings.costArticles.map(asCompared));
	const ofCosts = new Set(
		books.articles
			.filter(({ code }) => codes.has(asCompared(code)))
			.map(({ rate }) => decimalOf(rate)),
	);
	return shop.rates.flatMap(({ name, orders }) => {
		const rate = decimalOf(name);
		if (!ofGroups.has(rate)) {
			return [
				finding.error(
					'rate-without-group',
					rate,
					[
						`${orders} of the newest orders have ${rate} % VAT, and no revenue group of SnelStart has that rate`,
						`${orders} van de nieuwste orders hebben ${rate} % btw, en geen omzetgroep van SnelStart heeft dat tarief`,
					],
					[
						'PrestaShop, International > Taxes: correct the rate, or SnelStart, Artikelen > Omzetgroepen: make a group for it',
						'PrestaShop, Internationaal > Belastingen: verbeter het tarief, of SnelStart, Artikelen > Omzetgroepen: maak er een groep voor',
					],
				),
			];
		}
		if (codes.size === 0 || books.articles.length === 0 || ofCosts.has(rate)) return [];
		return [
			finding.warning(
				'rate-without-cost-article',
				rate,
				[
					`${orders} of the newest orders have ${rate} % VAT, and no cost article has that rate: their shipping and discounts cannot be booked`,
					`${orders} van de nieuwste orders hebben ${rate} % btw, en geen kostenartikel heeft dat tarief: verzendkosten en kortingen zijn niet te boeken`,
				],
				[
					"'Cost Articles' of Plan: add one at this rate",
					"'Cost Articles' van Plan: voeg er een met dit tarief toe",
				],
			),
		];
	});
}

function countries(shop: ShopCheck, books: AdministrationCheck): Finding[] {
	if (books.countries.length === 0) return [];
	const unknown = shop.countries.filter(
		({ name }) => !books.countries.includes(name.toUpperCase()),
	);
	const abroad = shop.countries.filter(({ name }) => EU.includes(name.toUpperCase()));
	return [
		...unknown.map(({ name }) =>
			finding.error(
				'country-missing',
				name,
				[
					`SnelStart does not know the country ${name} of the shop`,
					`SnelStart kent het land ${name} van de winkel niet`,
				],
				[
					'PrestaShop, International > Locations: correct the code of the country',
					'PrestaShop, Internationaal > Locaties: verbeter de landcode',
				],
			),
		),
		...(abroad.length > 0 && !books.foreignVat && hasRead(books, 'companyInfo')
			? [
					finding.warning(
						'foreign-vat-off',
						abroad.map(({ name }) => name).join(', '),
						[
							'Orders go to other EU countries, and SnelStart does not invoice foreign VAT: beyond the threshold (OSS) that is not allowed',
							'Er gaan orders naar andere EU-landen, en SnelStart factureert geen buitenlandse btw: boven de drempel (OSS) mag dat niet',
						],
						[
							'SnelStart, administration settings: Factureer buitenlandse btw, if you take part in OSS',
							'SnelStart, instellingen van de administratie: Factureer buitenlandse btw, als u aan OSS meedoet',
						],
					),
				]
			: []),
	];
}
