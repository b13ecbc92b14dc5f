import type { AdministrationCheck } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import { asCompared } from '../words/asCompared';
import { grouped } from '../words/grouped';
import type { DoctorSettings, OpenChoice } from './doctorSettings';
import { finding } from './finding';
import { hasReadRates } from './hasRead';

const DAY_MS = 86_400_000;
/** Orders of a longer time at once are more than anybody looks through. */
const LONG_AGO_DAYS = 365;

/** What was chosen in the templates, held against the administration. */
export function chosenSettings(books: AdministrationCheck, settings: DoctorSettings): Finding[] {
	const isRead = books.trouble === null;
	const isJudged = (choice: OpenChoice): boolean => !settings.open.includes(choice);
	return [
		...settings.open.map(byExpression),
		...(isJudged('importFrom') ? start(settings) : []),
		...(isJudged('importKeyPrefix') ? prefix(settings) : []),
		...(isJudged('template') && isRead && books.templates.length > 0
			? template(books, settings)
			: []),
		...(isJudged('costArticles') && isRead && books.articles.length > 0
			? costArticles(books, settings)
			: []),
	];
}

/** What an expression gives order by order is seen where the node runs, and not here. */
const byExpression = (choice: OpenChoice): Finding =>
	finding.ok('setting-by-expression', choice, [
		`The setting '${choice}' is an expression: what it gives is not judged here`,
		`De instelling '${choice}' is een expressie: wat zij oplevert wordt hier niet beoordeeld`,
	]);

function start({ importFrom, now }: DoctorSettings): Finding[] {
	const place = [
		"'Import From' of 'Get Web Orders'",
		"'Import From' van 'Get Web Orders'",
	] as const;
	if (importFrom === null) {
		return [
			finding.error(
				'start-missing',
				'',
				[
					'No start (starttijdstip) is chosen: nothing is imported',
					'Er is geen starttijdstip gekozen: er wordt niets ingelezen',
				],
				place,
			),
		];
	}
	if (importFrom > now) {
		return [
			finding.warning(
				'start-ahead',
				new Date(importFrom).toISOString().slice(0, 10),
				[
					'The start is still to come: nothing is imported before it',
					'Het starttijdstip moet nog komen: tot dan wordt er niets ingelezen',
				],
				place,
			),
		];
	}
	if (now - importFrom <= LONG_AGO_DAYS * DAY_MS) return [];
	return [
		finding.warning(
			'start-long-ago',
			new Date(importFrom).toISOString().slice(0, 10),
			[
				'The start lies more than a year back: orders that were typed over since then would be imported again',
				'Het starttijdstip ligt meer dan een jaar terug: orders die sindsdien zijn overgetypt worden opnieuw ingelezen',
			],
			place,
		),
	];
}

function prefix({ importKeyPrefix }: DoctorSettings): Finding[] {
	const place = [
		"'Payment Reference Prefix' of Plan, such as PS-",
		"'Payment Reference Prefix' van Plan, zoals PS-",
	] as const;
	if (importKeyPrefix === '') {
		return [
			finding.error(
				'prefix-missing',
				'',
				[
					'No prefix for payment references is chosen',
					'Er is geen voorvoegsel voor betalingskenmerken gekozen',
				],
				place,
			),
		];
	}
	const last = importKeyPrefix.at(-1) ?? '';
	if (last < '0' || last > '9') return [];
	return [
		finding.error(
			'prefix-ends-in-digit',
			importKeyPrefix,
			[
				`The prefix ${importKeyPrefix} ends in a digit: ${importKeyPrefix}12 may be order 12 or another prefix and order 2`,
				`Het voorvoegsel ${importKeyPrefix} eindigt op een cijfer: ${importKeyPrefix}12 kan order 12 zijn of een ander voorvoegsel met order 2`,
			],
			place,
		),
	];
}

function template(
	{ templates }: AdministrationCheck,
	{ template: name, importKeyPrefix, priceMode }: DoctorSettings,
): Finding[] {
	const place = ["'Sales Order Template' of Plan", "'Sales Order Template' van Plan"] as const;
	if (name === '') {
		return [
			finding.error(
				'template-not-chosen',
				'',
				['No sales order template is chosen', 'Er is geen verkoopsjabloon gekozen'],
				place,
			),
		];
	}
	const own = templates.filter((one) => asCompared(one.name) === asCompared(name));
	if (own.length !== 1) {
		const known = templates.map((one) => one.name).join(', ');
		return [
			finding.error(
				own.length === 0 ? 'template-missing' : 'template-twice',
				name,
				[
					own.length === 0
						? `SnelStart has no sales order template '${name}'; it has ${known}`
						: `SnelStart has ${own.length} sales order templates '${name}'`,
					own.length === 0
						? `SnelStart heeft geen verkoopsjabloon '${name}'; wel ${known}`
						: `SnelStart heeft ${own.length} verkoopsjablonen '${name}'`,
				],
				place,
			),
		];
	}
	const [{ inactive, holdsNewOrders, references, excludingVat }] = own;
	const findings: Finding[] = [...otherPrices(name, excludingVat, priceMode)];
	if (inactive) {
		findings.push(
			finding.error(
				'template-inactive',
				name,
				[
					`The sales order template '${name}' is inactive`,
					`Het verkoopsjabloon '${name}' staat op nonactief`,
				],
				[
					'SnelStart, Verkopen > Sjablonen: make it active',
					'SnelStart, Verkopen > Sjablonen: maak het actief',
				],
			),
		);
	}
	if (holdsNewOrders) {
		findings.push(
			finding.warning(
				'template-holds-orders',
				name,
				[
					`The sales order template '${name}' blocks new sales orders until somebody releases them`,
					`Het verkoopsjabloon '${name}' blokkeert nieuwe verkooporders tot iemand ze vrijgeeft`,
				],
				[
					'SnelStart, Verkopen > Sjablonen: Nieuwe orders blokkeren off, unless it is meant',
					'SnelStart, Verkopen > Sjablonen: Nieuwe orders blokkeren uit, tenzij het de bedoeling is',
				],
			),
		);
	}
	const others = references.filter(
		({ beginning }) => importKeyPrefix !== '' && !beginning.startsWith(importKeyPrefix),
	);
	const count = others.reduce((sum, { orders }) => sum + orders, 0);
	if (count > 0) {
		const isByHand = others.every(({ beginning }) => beginning === '');
		findings.push(
			finding.warning(
				isByHand ? 'template-with-manual-orders' : 'template-with-other-link',
				name,
				isByHand
					? [
							`${count} sales orders of the last 60 days on '${name}' were typed in by hand`,
							`${count} verkooporders van de laatste 60 dagen op '${name}' zijn met de hand ingevoerd`,
						]
					: [
							`${count} sales orders of the last 60 days on '${name}' have another payment reference, as of another link or another shop`,
							`${count} verkooporders van de laatste 60 dagen op '${name}' hebben een ander betalingskenmerk, zoals van een andere koppeling of winkel`,
						],
				[
					'SnelStart, Verkopen > Sjablonen: make a template for this shop only, and choose it in Plan',
					'SnelStart, Verkopen > Sjablonen: maak een sjabloon voor alleen deze winkel en kies het in Plan',
				],
			),
		);
	}
	return findings;
}

/** Prices are entered in one way by Plan and in the other by whoever works on the template. */
function otherPrices(name: string, excludingVat: boolean, priceMode: string): Finding[] {
	const isOther = priceMode === (excludingVat ? 'incl' : 'excl');
	if (!isOther) return [];
	const [en, nl] = excludingVat
		? ['without VAT, and Plan writes them with VAT', 'zonder btw, en Plan schrijft ze met btw']
		: ['with VAT, and Plan writes them without VAT', 'met btw, en Plan schrijft ze zonder btw'];
	return [
		finding.warning(
			'template-other-prices',
			name,
			[
				`The sales order template '${name}' has prices ${en}: an order typed on it by hand is rounded in another way`,
				`Het verkoopsjabloon '${name}' heeft prijzen ${nl}: een order die er met de hand op wordt ingevoerd wordt anders afgerond`,
			],
			[
				"Set 'Prices' of Plan to 'As the Template Has It' or 'Whatever Gives the Exact Total', or change Prijsingave of the template in SnelStart",
				"Zet 'Prices' van Plan op 'As the Template Has It' of 'Whatever Gives the Exact Total', of wijzig Prijsingave van het sjabloon in SnelStart",
			],
		),
	];
}

function costArticles(
	books: AdministrationCheck,
	{ costArticles: codes }: DoctorSettings,
): Finding[] {
	const place = ["'Cost Articles' of Plan", "'Cost Articles' van Plan"] as const;
	if (codes.length === 0) {
		return [
			finding.error(
				'cost-article-not-chosen',
				'',
				[
					'No article for shipping and discounts is chosen',
					'Er is geen artikel voor verzendkosten en kortingen gekozen',
				],
				place,
			),
		];
	}
	const isRateKnown = hasReadRates(books);
	const byCode = grouped(books.articles, ({ code }) => asCompared(code));
	return codes.flatMap((code) => {
		const article = byCode.get(asCompared(code))?.[0];
		if (article === undefined) {
			return [
				finding.error(
					'cost-article-missing',
					code,
					[
						`SnelStart has no article ${code} to book costs on`,
						`SnelStart heeft geen artikel ${code} om kosten op te boeken`,
					],
					place,
				),
			];
		}
		const at = [`SnelStart, article ${code}`, `SnelStart, artikel ${code}`] as const;
		return [
			...(article.inactive
				? [
						finding.error(
							'cost-article-inactive',
							code,
							[
								`The cost article ${code} is inactive`,
								`Het kostenartikel ${code} staat op nonactief`,
							],
							at,
						),
					]
				: []),
			...(article.stockControlled
				? [
						finding.warning(
							'cost-article-with-stock',
							code,
							[
								`The cost article ${code} has stock control: each order lowers a stock that does not exist`,
								`Het kostenartikel ${code} heeft voorraadcontrole: elke order verlaagt een voorraad die niet bestaat`,
							],
							[`${at[0]}: Voorraadcontrole off`, `${at[1]}: Voorraadcontrole uit`],
						),
					]
				: []),
			...(article.rate === '' && isRateKnown
				? [
						finding.error(
							'cost-article-without-group',
							code,
							[
								`The cost article ${code} has no revenue group with a VAT rate`,
								`Het kostenartikel ${code} heeft geen omzetgroep met een btw-tarief`,
							],
							[`${at[0]}: choose its Omzetgroep`, `${at[1]}: kies de Omzetgroep`],
						),
					]
				: []),
		];
	});
}
