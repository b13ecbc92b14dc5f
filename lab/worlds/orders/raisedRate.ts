import type { SnelStartState } from '../../simulators/snelstart/tables';
import type { PrestaShopState } from '../../simulators/prestashop/types';
import { ShopTables } from '../webshop/shopTables';
import { lang } from '../lang';

/** Low VAT until the rise and from then on. */
const BEFORE = 9;
const AFTER = 10;

/** The administration knows that low VAT rises on a day (yyyy-MM-dd). */
export function withRaisedRate(
	state: SnelStartState,
	day: string,
	dayBefore: string,
): SnelStartState {
	const rows = state.btwtarieven.flatMap((row) =>
		row.btwSoort === 'Laag' && row.btwPercentage === BEFORE
			? [
					{ ...row, datumTotEnMet: `${dayBefore}T00:00:00` },
					{ ...row, btwPercentage: AFTER, datumVanaf: `${day}T00:00:00` },
				]
			: [row],
	);
	return { ...state, btwtarieven: rows };
}

/** Somebody raises low VAT in the shop: PrestaShop keeps the old tax for the orders that have it, and makes another. */
export function raiseRate({ tables: rows }: PrestaShopState): void {
	const tables = new ShopTables(rows);
	const old = tables
		.rows('taxes')
		.filter(({ rate, deleted }) => Number(rate) === BEFORE && String(deleted) !== '1');
	for (const tax of old) {
		const next = tables.add('taxes', {
			...tax,
			id: undefined,
			rate: `${AFTER}.000`,
			name: lang(`BTW ${AFTER}%`),
		});
		tax.deleted = '1';
		for (const rule of tables.rows('tax_rules')) {
			if (String(rule.id_tax) === String(tax.id)) rule.id_tax = String(next.id);
		}
	}
}
