import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { ShopRow } from '../../wire/shopRow';
import type { ImportRule } from '../../../../domain/order/read/importRule';
import { isRow } from '../../wire/row';
import { forRun } from '../../../shared/forRun';
import { listOfTexts } from '../../../shared/listOfTexts';
import { asCompared } from '../../../../domain/words/asCompared';

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
	const faulty = (message: string, description: string): NodeOperationError =>
		new NodeOperationError(context.getNode(), message, { description, itemIndex: 0 });
	if (rule.payment === '' && rule.carrier === '') {
		throw faulty(
			'An import rule names neither a payment method nor a carrier',
			"Choose one of them, or remove the rule. 'Order State Names or IDs' is what holds for all orders.",
		);
	}
	if (rule.when === 'inStates' && rule.states.length === 0) {
		throw faulty(
			`The import rule for '${String(row.payment || row.carrier)}' names no order state`,
			"Choose the order states (orderstatussen) in which its orders are imported, or choose 'When Paid' or 'At Once'.",
		);
	}
	return rule;
}
