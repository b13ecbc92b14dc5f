import type { NodeOperationError, IExecuteFunctions } from 'n8n-workflow';

import type { ShopRow } from '../../wire/shopRow';
import type { ImportRule } from '../../../../domain/order/read/importRule';
import { isRow } from '../../wire/row';
import { forRun } from '../../../shared/forRun';
import { listOfTexts } from '../../../shared/listOfTexts';
import { asCompared } from '../../../../domain/words/asCompared';
import { worded, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

const WHEN = ['paid', 'atOnce', 'inStates'] as const;

/** The rules of the table, in its order. */
export function importRulesOf(context: IExecuteFunctions): ImportRule[] {
	const table = forRun(context, 'importRules.rules', []);
	const rows = Array.isArray(table) ? table.filter(isRow) : [];
	return rows.map((row) => ruleOf(context, row));
}

function ruleOf(context: IExecuteFunctions, row: ShopRow): ImportRule {
	const rule = {
		payment: asCompared(String(row.payment ?? '')),
		carrier: asCompared(String(row.carrier ?? '')),
		when: WHEN.find((known) => known === row.when) ?? 'paid',
		states: listOfTexts(row.states),
	};
	const faulty = (message: Wording, description: Wording): NodeOperationError =>
		toldError(context.getNode(), message, { description, itemIndex: 0 });
	if (rule.payment === '' && rule.carrier === '') {
		throw faulty(
			worded(
				'An import rule names neither a payment method nor a carrier',
				'Een importregel noemt geen betaalmethode en geen vervoerder',
			),
			worded(
				"Choose one of them, or remove the rule. 'Order State Names or IDs' is what holds for all orders.",
				"Kies een van beide, of verwijder de regel. 'Order State Names or IDs' is wat voor alle orders geldt.",
			),
		);
	}
	if (rule.when === 'inStates' && rule.states.length === 0) {
		throw faulty(
			worded(
				`The import rule for '${String(row.payment || row.carrier)}' names no order state`,
				`De importregel voor '${String(row.payment || row.carrier)}' noemt geen orderstatus`,
			),
			worded(
				"Choose the order states (orderstatussen) in which its orders are imported, or choose 'When Paid' or 'At Once'.",
				"Kies de orderstatussen waarin de orders ervan worden geïmporteerd, of kies 'When Paid' of 'At Once'.",
			),
		);
	}
	return rule;
}
