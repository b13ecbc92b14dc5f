import { readConfiguration } from '../client/readConfiguration';
import { readOptional, readOptionalByIds } from '../client/readOptional';
import type { Shop } from '../client/shop';
import { byId, flag, groupedBy, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { worded, type Wording } from '../../../domain/words/wording';

const WITHOUT = worded(
	'so prices with VAT (btw) cannot be worked out',
	'daardoor zijn prijzen inclusief btw niet te berekenen',
);

/** Percentage of VAT by tax rules group (belastingregelgroep); null for a group that does not tell one. */
export type VatRates = (groupId: string) => string | null;

/**
 * The rates that the shop adds in its own country. A group with several rules for it, by state or postcode, tells none.
 */
export async function readVatRates(shop: Shop, hints: Wording[]): Promise<VatRates> {
	const [country] = await readConfiguration(shop, ['PS_COUNTRY_DEFAULT'], WITHOUT, hints);
	const countryId = country === undefined ? '' : text(country, 'value');
	if (countryId === '') return (groupId) => (groupId === '' ? '0' : null);
	const rules = await readOptional(
		shop,
		{
			resource: 'tax_rules',
			display: ['id', 'id_tax_rules_group', 'id_country', 'id_state', 'zipcode_from', 'id_tax'],
			query: { 'filter[id_country]': `[${countryId}]` },
		},
		WITHOUT,
		hints,
	);
	const own = rules.filter((row) => text(row, 'id_country') === countryId);
	const taxes = byId(
		await readOptionalByIds(
			shop,
			{ resource: 'taxes', display: ['id', 'rate', 'active', 'deleted'] },
			'id',
			own.map((row) => text(row, 'id_tax')),
			WITHOUT,
			hints,
		),
	);
	const byGroup = groupedBy(own, 'id_tax_rules_group');
	return (groupId) => (groupId === '' ? '0' : rateOf(byGroup.get(groupId) ?? [], taxes));
}

function rateOf(rules: readonly ShopRow[], taxes: ReadonlyMap<string, ShopRow>): string | null {
	const [rule] = rules;
	if (rules.length !== 1 || isLimited(rule)) return null;
	const tax = taxes.get(text(rule, 'id_tax'));
	if (!tax || flag(tax, 'deleted') || text(tax, 'active') === '0') return null;
	const rate = text(tax, 'rate');
	return rate === '' ? null : rate;
}

const isLimited = (rule: ShopRow): boolean =>
	reference(rule, 'id_state') !== '' || reference(rule, 'zipcode_from') !== '';
