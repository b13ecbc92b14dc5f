import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { PlannedStatus } from '../../../../domain/stream/plannedStatus';
import { arrivedAt, type Door } from '../../../shared/arrived';
import { onlyReportSwitch } from '../../../shared/onlyReportSwitch';
import { flagForRun, forRun } from '../../../shared/forRun';
import { itemsWith } from '../../../shared/items';
import { timeBudget, timeBudgetOption } from '../../../shared/timeBudget';
import { ShopRecords } from '../../catalogue/shopRecords';
import { openShop } from '../../client/shop';
import { DryShop } from '../../stock/dryShop';
import { leftForNextRun, notReached, type Stopped } from './status/step';
import { tellOrder, type ToldShop } from './status/tellOrder';
import { worded } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

export const option = {
	name: 'Apply Status',
	value: 'applyStatus',
	description:
		'Give orders the state, private message and tracking number that were planned, each exactly once',
	action: 'Apply the status of orders',
};

export const runsOnce = true;

export const description: INodeProperties[] = [
	onlyReportSwitch(
		'Whether to write nothing at all: each order goes on with the requests that would be sent for it',
	),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Employee ID',
				name: 'employee',
				type: 'string',
				default: '',
				description:
					'Employee (medewerker) who writes the private messages. Without one the back office shows them as written by the customer.',
			},
			timeBudgetOption,
		],
	},
];

const DOOR: Door<'plannedStatus'> = {
	takes: ['plannedStatus'],
	refuses: {
		shopStatus: {
			why: worded(
				'was judged by nobody: nothing says what the shop is to be told of it',
				'is door niets beoordeeld: niets zegt wat de webwinkel ervan moet horen',
			),
			advice: worded(
				"Put the node 'Web Order: Plan Status' between the two.",
				"Zet de node 'Web Order: Plan Status' tussen beide.",
			),
		},
	},
};

/** Each order goes on with what came of it; everything else goes through untouched. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { items, placed } = arrivedAt(this, DOOR);
	const onlyReport = flagForRun(this, 'onlyReport', description);
	const employee = String(forRun(this, 'options.employee', '') ?? '').trim();
	if (!/^\d*$/.test(employee)) {
		throw toldError(
			this.getNode(),
			worded(`'Employee ID' is no ID: '${employee}'`, `'Employee ID' is geen ID: '${employee}'`),
		);
	}
	const toDo = placed('plannedStatus').filter(
		({ row }) => row.action === 'tell' && row.outcome === 'planned',
	);
	const done = await toldOf(
		this,
		toDo.map(({ row }) => row),
		{ employee, dry: onlyReport ? new DryShop() : null },
	);
	return itemsWith(items, toDo, done);
}

/** One after the other. A run that could write nothing at all ends in its error; else what was not reached says why. */
async function toldOf(
	context: IExecuteFunctions,
	rows: readonly PlannedStatus[],
	{ employee, dry }: { employee: string; dry: DryShop | null },
): Promise<PlannedStatus[]> {
	const budget = timeBudget(context);
	const shops = new Map<string, ToldShop>();
	const shopOf = async (id: string): Promise<ToldShop> => {
		const opened = await openShop(context, 1, id === '' ? undefined : id);
		const shop = dry?.over(opened) ?? opened;
		const told = shops.get(id) ?? { shop, records: new ShopRecords(shop, context), employee };
		shops.set(id, told);
		return told;
	};
	const done: PlannedStatus[] = [];
	let failure: Error | null = null;
	for (const row of rows) {
		const before = dry?.requests().length ?? 0;
		if (failure !== null) done.push(withStep(row, notReached(failure.message)));
		else if (budget.isSpent) done.push(withStep(row, leftForNextRun(budget.minutes)));
		else {
			try {
				const result = await tellOrder(await shopOf(row.shopId), row);
				done.push(
					dry ? reported(row, result, dry.requests().slice(before)) : withResult(row, result),
				);
			} catch (error) {
				failure = error as Error;
				done.push(withStep(row, notReached(failure.message)));
			}
		}
	}
	const hasTold = done.some(({ outcome }) => outcome === 'told');
	if (failure !== null && !hasTold && !context.continueOnFail()) throw failure;
	return done;
}

const withResult = (
	row: PlannedStatus,
	{ outcome, problems }: Pick<PlannedStatus, 'outcome' | 'problems'>,
): PlannedStatus => ({ ...row, outcome, problems: [...row.problems, ...problems] });

const withStep = (row: PlannedStatus, { outcome, problem }: Stopped): PlannedStatus =>
	withResult(row, { outcome, problems: [problem] });

const reported = (
	row: PlannedStatus,
	result: Pick<PlannedStatus, 'outcome' | 'problems'>,
	requests: PlannedStatus['requests'] & object,
): PlannedStatus => ({
	...withResult(row, {
		...result,
		outcome: result.outcome === 'told' ? 'reported' : result.outcome,
	}),
	...(requests.length > 0 ? { requests } : {}),
});
