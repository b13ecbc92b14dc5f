import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { DoctorSettings, OpenChoice, RuleFor } from '../../../domain/doctor/doctorSettings';
import { momentIn } from '../../../domain/words/momentIn';
import { forRun } from '../../shared/forRun';
import { listOfTexts } from '../../shared/listOfTexts';

/** Costs whose articles may hold no stock. */
const COSTS = ['shipping', 'discount', 'difference', 'wrapping', 'paymentFee', 'giftCard'];

/** An expression as it stands in a node: what it gives is known only where that node runs. */
const isExpression = (value: unknown): boolean =>
	typeof value === 'string' && value.startsWith('=');

const memberOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? (value as IDataObject)[name] : undefined;

const at = (value: unknown, ...path: string[]): unknown => path.reduce(memberOf, value);

/** What was chosen from a list, or typed. */
const chosen = (value: unknown): string => {
	const own = typeof value === 'object' ? at(value, 'value') : value;
	return typeof own === 'string' || typeof own === 'number' ? String(own).trim() : '';
};

const rowsAt = (value: unknown, ...path: string[]): unknown[] => {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
};

const textsAt = (value: unknown, name: string): string[] => {
	const found = at(value, name);
	return (Array.isArray(found) ? found : listOfTexts(chosen(found))).map(chosen).filter(Boolean);
};

/** The settings that both nodes of the import have, as they stand in the workflow, as far as they are diagnosed. */
export function doctorSettingsOf(context: IExecuteFunctions): DoctorSettings {
	const [orders, plan] = ['ordersSettings', 'planSettings'].map((name) =>
		forRun(context, name, {}),
	);
	const costs = at(plan, 'costArticles', 'costs');
	const sources: Record<OpenChoice, unknown> = {
		importFrom: at(orders, 'importFrom'),
		importKeyPrefix: at(plan, 'importKeyPrefix'),
		template: at(plan, 'salesOrderTemplate', 'value') ?? at(plan, 'salesOrderTemplate'),
		costArticles: COSTS.map((cost) => at(costs, cost)).find(isExpression),
	};
	const open = (Object.keys(sources) as OpenChoice[]).filter((name) => isExpression(sources[name]));
	return {
		importFrom: momentIn(context.getTimezone(), chosen(sources.importFrom)),
		importKeyPrefix: chosen(sources.importKeyPrefix),
		template: chosen(sources.template),
		costArticles: [...new Set(costArticlesIn(costs))],
		codeField: at(plan, 'articleOptions', 'shopArticleField') === 'ean13' ? 'ean13' : 'reference',
		administration: chosen(forRun(context, 'options.administration', '')),
		open,
		hasFeeArticle:
			textsAt(costs, 'paymentFee').length > 0 || rowsAt(costs, 'byPayment', 'row').length > 0,
		hasGiftCardArticle: textsAt(costs, 'giftCard').length > 0,
		priceMode: chosen(at(plan, 'salesOptions', 'priceMode')),
		states: textsAt(orders, 'statesToImport'),
		rules: rulesIn(orders, plan),
		now: Date.now(),
	};
}

const costArticlesIn = (costs: unknown): string[] => [
	...COSTS.flatMap((cost) => textsAt(costs, cost)),
	...rowsAt(costs, 'byCarrier', 'row').flatMap((row) => textsAt(row, 'shipping')),
	...rowsAt(costs, 'byPayment', 'row').flatMap((row) => textsAt(row, 'paymentFee')),
];

/** Rows for one payment method or carrier; one by an expression is for whatever it gives. */
function rulesIn(orders: unknown, plan: unknown): RuleFor[] {
	const of = (
		node: string,
		table: string,
		rows: readonly unknown[],
		by: (row: unknown) => ReadonlyArray<RuleFor['by']>,
	) =>
		rows.flatMap((row) =>
			by(row).map((one) => ({ by: one, pattern: chosen(at(row, one)), table, node })),
		);
	const costs = at(plan, 'costArticles', 'costs');
	const both = ['payment', 'carrier'] as const;
	return [
		...of('Plan', 'Mapping Table', rowsAt(plan, 'mapping', 'row'), (row) =>
			both.filter((by) => (at(row, 'when') ?? 'payment') === by),
		),
		...of('Plan', 'Shipping by Carrier', rowsAt(costs, 'byCarrier', 'row'), () => ['carrier']),
		...of('Plan', 'Fee by Payment Method', rowsAt(costs, 'byPayment', 'row'), () => ['payment']),
		...of('Get Web Orders', 'Import Rules', rowsAt(orders, 'importRules', 'rules'), () => both),
	].filter(({ pattern }) => pattern !== '' && !isExpression(pattern));
}
