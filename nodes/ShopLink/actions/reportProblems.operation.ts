import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import type { AlertSettings } from '../../../domain/alert/alertFacts';
import { whatToTell } from '../../../domain/alert/whatToTell';
import { archivedRunSchema } from '../../../domain/stream/archivedRunSchema';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import type { ToldProblem } from '../../../domain/stream/toldProblem';
import { toldProblemSchema } from '../../../domain/stream/toldProblemSchema';
import { workflowFailureIn } from '../../../domain/stream/workflowFailure';
import { worded, type Language } from '../../../domain/words/wording';
import { forRun } from '../../shared/forRun';
import { itemsAt } from '../../shared/itemsAt';
import { titleOf } from '../../shared/titleOf';
import { readableRows } from './readableRows';
import { toldError } from '../../shared/toldError';

export const option = {
	name: 'Report Problems',
	value: 'reportProblems',
	description:
		'Decide what somebody has to hear of: failed runs, runs that do not come, orders to look at, what is well again, and the day in one message; each cause once; changes nothing',
	action: 'Report problems',
};

export const runsOnce = true;

const MINUTE_MS = 60_000;

export const description: INodeProperties[] = [
	{
		displayName: 'Interval in Minutes',
		name: 'interval',
		type: 'number',
		default: 15,
		typeOptions: { minValue: 1, numberPrecision: 0 },
		description:
			'How often the import runs. When two intervals pass without a run, that is told. A workflow that usually runs less often is given its own time.',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'nl',
		description: 'Language of the messages',
		options: [
			{ name: 'Dutch (Nederlands)', value: 'nl' },
			{ name: 'English', value: 'en' },
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Digest at Hour',
				name: 'digestHour',
				type: 'number',
				default: 8,
				typeOptions: { minValue: 0, maxValue: 23, numberPrecision: 0 },
				description: "From when on the daily digest is told, in the workflow's time zone",
			},
			{
				displayName: 'Day Begins at Hour',
				name: 'from',
				type: 'number',
				default: 0,
				typeOptions: { minValue: 0, maxValue: 23, numberPrecision: 0 },
				description: 'Hour from which the import runs, where it does not do so at night',
			},
			{
				displayName: 'Day Ends at Hour',
				name: 'until',
				type: 'number',
				default: 24,
				typeOptions: { minValue: 1, maxValue: 24, numberPrecision: 0 },
				description: 'Hour until which the import runs',
			},
			{
				displayName: 'Runs on Workdays Only',
				name: 'workdays',
				type: 'boolean',
				default: false,
				description: 'Whether the import runs from Monday to Friday only',
			},
		],
	},
];

/** Inputs: what started the workflow, the newest rows of webshop_runs, and those of webshop_problems. */
const [START, RUNS, TOLD] = [0, 1, 2];

/** A row to store for each cause, with the message to be sent before; no item where there is nothing to tell or to note. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const [failure = null] = itemsAt(this, START).flatMap(
		({ json }) => workflowFailureIn(json) ?? [],
	);
	// Of a failure it is better to tell twice than not at all; what the clock brings would be told in every look.
	if (failure === null) {
		refuseUnread(this, RUNS, 'webshop_runs');
		refuseUnread(this, TOLD, 'webshop_problems');
	}
	const messages = whatToTell({
		now: Date.now(),
		failure,
		runs: readableRows<ArchivedRun>(this, RUNS, archivedRunSchema),
		told: readableRows<ToldProblem>(this, TOLD, toldProblemSchema),
		settings: settingsOf(this),
	});
	return messages.map((row) => ({
		json: { ...row } as unknown as IDataObject,
		pairedItem: { item: 0, input: START },
	}));
}

function refuseUnread(context: IExecuteFunctions, index: number, table: string): void {
	const failed = itemsAt(context, index).find(({ json, error }) => error ?? json.error);
	if (failed === undefined) return;
	const { message } = failed.error ?? { message: String(failed.json.error) };
	throw toldError(
		context.getNode(),
		worded(
			`The data table ${table} could not be read: ${message}`,
			`De gegevenstabel ${table} kon niet worden gelezen: ${message}`,
		),
		{
			description: worded(
				'Look at it under Data tables of n8n. The next look tells what this one could not.',
				'Bekijk hem in n8n onder Data tables. Wat nu niet kon worden gemeld, volgt bij de volgende keer.',
			),
		},
	);
}

function settingsOf(context: IExecuteFunctions): AlertSettings {
	const whole = (name: string, fallback: number, least: number, most: number): number => {
		const value = Number(forRun(context, name, fallback));
		if (Number.isInteger(value) && value >= least && value <= most) return value;
		const title = titleOf(name, description);
		throw toldError(
			context.getNode(),
			worded(
				`'${title}' has to be a whole number from ${least} to ${most}`,
				`'${title}' moet een geheel getal van ${least} tot en met ${most} zijn`,
			),
		);
	};
	return {
		intervalMs: whole('interval', 15, 1, 100_000) * MINUTE_MS,
		hours: {
			from: whole('options.from', 0, 0, 23),
			until: whole('options.until', 24, 1, 24),
			workdays: forRun(context, 'options.workdays', false) === true,
		},
		digestHour: whole('options.digestHour', 8, 0, 23),
		zone: context.getTimezone(),
		language: forRun(context, 'language', 'nl') as Language,
	};
}
