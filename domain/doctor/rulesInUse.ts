import { withoutSuffix } from '../settings/paymentNames';
import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { asCompared } from '../words/asCompared';
import { fitsPattern } from '../words/fitsPattern';
import type { DoctorSettings, RuleFor } from './doctorSettings';
import { finding } from './finding';

/** Fewer orders do not show what a shop uses. */
const ENOUGH_ORDERS = 5;

/** Rows for a payment method or carrier that no order of the last 60 days had: it is called otherwise now, or was typed wrong. */
export function rulesInUse({ trouble, lately }: ShopCheck, { rules }: DoctorSettings): Finding[] {
	if (trouble !== null || !lately.isWhole || lately.orders < ENOUGH_ORDERS) return [];
	const names: Record<RuleFor['by'], string[]> = {
		payment: lately.payments.flatMap(({ id, name }) => [id, name, withoutSuffix(name)]),
		carrier: lately.carriers.map(({ name }) => name),
	};
	const inUse = {
		payment: [...new Set(lately.payments.map(({ name }) => withoutSuffix(name)))].join(', '),
		carrier: [...new Set(names.carrier)].join(', '),
	};
	const unused = rules.filter(
		({ by, pattern }) => !names[by].some((name) => fitsPattern(pattern, name)),
	);
	const once = new Map(
		unused.map((rule) => [asCompared(`${rule.table} ${rule.by} ${rule.pattern}`), rule]),
	);
	return [...once.values()].map(({ by, pattern, table, node }) =>
		finding.warning(
			by === 'payment' ? 'rule-payment-unused' : 'rule-carrier-unused',
			pattern,
			[
				`The row for '${pattern}' in '${table}' was for no order of the last 60 days`,
				`De regel voor '${pattern}' in '${table}' gold voor geen enkele order van de laatste 60 dagen`,
			],
			[
				`'${table}' of '${node}': choose one that is in use (${inUse[by]}), or take the row out`,
				`'${table}' van '${node}': kies er een die in gebruik is (${inUse[by]}), of haal de regel weg`,
			],
		),
	);
}
