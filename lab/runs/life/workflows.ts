import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { OrderChange } from '../../../domain/stream/orderChange';
import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../engine';
import type { Told } from '../../judges/life/evidence';
import type { LifeConditions } from '../../worlds/life/lifeShop';
import type { Life } from './life';

/** What may be carried out, by kind of change. */
export const KINDS = ['cancelled', 'edited', 'refunded'] as const;

export interface LifeRun {
	/** Why it did not come to its end; '' where it did. */
	failure: string;
	told: Told[];
}

type Shops = Pick<LifeConditions, 'shopIds' | 'hasDollars'>;

/** What an owner of several shops, or of one that takes dollars, chooses. */
const choicesFor = ({ shopIds = [1], hasDollars = false }: Shops) => ({
	options: shopIds.length > 1 ? { shops: shopIds.map(String) } : {},
	salesOptions: hasDollars ? { convertCurrency: true } : {},
});

/** Imports orders and exports the stock, as the template is shipped. */
export async function importRun(
	credentials: CredentialValues,
	{
		importFrom,
		otherLink,
		conditions,
	}: Pick<Life, 'importFrom' | 'conditions'> & { otherLink: Pick<Life['otherLink'], 'scheme'> },
): Promise<LifeRun> {
	const { options, salesOptions } = choicesFor(conditions);
	const choices: Choice[] = [
		{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom, options } },
		{ on: 'snelStart.stock.getMany', parameters: { webOrderTemplates: ['Webshop', 'Balie'] } },
		{
			on: 'webOrder.plan',
			parameters: { salesOptions: { ...salesOptions, alsoRecognise: [otherLink.scheme] } },
		},
	];
	const engine = await runWorkflow(shippedWorkflow(), { credentials, choices });
	const orders = engine
		.resultOf<ImportedOrder>('snelStart.import')
		.filter(({ kind }) => kind === 'importedOrder');
	return {
		failure: failureOf(engine),
		told: orders.map(({ orderId, outcome, summary, problems }) => ({
			orderId: Number(orderId),
			change: 'import',
			outcome,
			summary: [summary, ...problems.map(({ message }) => message)].join(' / '),
		})),
	};
}

/** Follows up what was imported, and carries out what is allowed. */
export async function followRun(
	credentials: CredentialValues,
	allowed: ReadonlySet<string>,
	leaveAlone: readonly number[],
	conditions: Shops = {},
): Promise<LifeRun> {
	const { options, salesOptions } = choicesFor(conditions);
	const choices: Choice[] = [
		{ on: 'prestaShop.getManyForFollowUp', parameters: { options } },
		{
			on: 'webOrder.followUp',
			parameters: { salesOptions: { ...salesOptions, leaveAlone: leaveAlone.join(', ') } },
		},
		{
			on: 'snelStart.applyChanges',
			parameters: {
				onlyReport: allowed.size === 0,
				...Object.fromEntries(
					KINDS.map((kind) => [kind, allowed.has(kind) ? 'carryOut' : 'report']),
				),
			},
		},
	];
	return await changesOf('follow-changes', credentials, choices);
}

/** Takes back what was imported in a span of time. */
export async function undoRun(
	credentials: CredentialValues,
	{ from, until }: { from: string; until: string },
	conditions: Shops = {},
): Promise<LifeRun> {
	const { options, salesOptions } = choicesFor(conditions);
	const choices: Choice[] = [
		{
			on: 'snelStart.salesOrder.getManyImported',
			parameters: { options: { madeFrom: from, madeUntil: until } },
		},
		{
			on: 'prestaShop.getManyForFollowUp',
			parameters: { options: { ...options, readEveryOrder: true } },
		},
		{ on: 'webOrder.undoRun', parameters: { salesOptions } },
		{ on: 'snelStart.applyChanges', parameters: { onlyReport: false, undone: 'carryOut' } },
	];
	return await changesOf('undo-a-run', credentials, choices);
}

/** What a template that applies changes told of each order. */
async function changesOf(
	template: string,
	credentials: CredentialValues,
	choices: Choice[],
): Promise<LifeRun> {
	const engine = await runWorkflow(shippedWorkflow(template), { credentials, choices });
	const changes = engine
		.resultOf<OrderChange>('snelStart.applyChanges')
		.filter(({ kind }) => kind === 'orderChange');
	return {
		failure: failureOf(engine),
		told: changes.map(({ orderId, change, outcome, summary, differences, whyNot, problems }) => ({
			orderId: Number(orderId),
			change,
			outcome,
			summary: [
				summary,
				...differences.map(({ what, shop, books }) => `${what}: ${shop} / ${books}`),
				whyNot,
				...problems.map(({ message }) => message),
			].join(' / '),
		})),
	};
}
