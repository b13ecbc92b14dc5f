import type { NodeOperationError, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { TaskPlan } from '../../../domain/planning/taskPlan';
import type { TaskSettings } from '../../../domain/planning/taskSettings';
import { momentIn } from '../../../domain/words/momentIn';
import { forRun } from '../../shared/forRun';
import { worded, asItIs, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

/** The tasks whose workflow is chosen. Throws a NodeOperationError for a row that cannot be read, and where there is none. */
export function tasksChosen(context: IExecuteFunctions): TaskSettings[] {
	const rows = forRun(context, 'tasks.task', []) as IDataObject[];
	const tasks = rows
		.filter((row) => workflowOf(row) !== '')
		.map((row) => new TaskRowReader(context, row).settings());
	if (tasks.length > 0) return tasks;
	throw toldError(
		context.getNode(),
		worded('No task has a workflow yet', 'Nog geen enkele taak heeft een workflow'),
		{
			description: worded(
				"Choose under 'Tasks' the 'Workflow' of each task that you want to run from here. Import its template first.",
				"Kies onder 'Tasks' de 'Workflow' van elke taak die u hier wilt uitvoeren. Importeer eerst de template ervan.",
			),
		},
	);
}

const workflowOf = ({ workflow }: IDataObject): string => {
	const chosen = workflow as { value?: unknown } | string | undefined;
	return String((typeof chosen === 'object' ? chosen.value : chosen) ?? '').trim();
};

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** One row of the list; what it does not say is as the panel shows it. */
class TaskRowReader {
	constructor(
		private readonly context: IExecuteFunctions,
		private readonly row: IDataObject,
	) {}

	settings(): TaskSettings {
		const { name, startedBy } = this.row;
		return {
			name: String(name ?? '').trim() || workflowOf(this.row),
			workflow: workflowOf(this.row),
			isStartedHere: startedBy === 'here',
			plan: this.plan(),
			longestMinutes: this.whole('longestMinutes', 'Longest Run (Minutes)', 60, 1),
		};
	}

	private plan(): TaskPlan {
		const count = this.whole('interval', 'Interval', 0, 0);
		const unit = (['hours', 'days'] as const).find((known) => known === this.row.unit) ?? 'minutes';
		const hours = this.hours();
		const notBefore = this.notBefore();
		return {
			...(count > 0 ? { every: { count, unit } } : {}),
			...(hours ? { hours } : {}),
			...(notBefore === undefined ? {} : { notBefore }),
			days: this.days(),
			zone: this.context.getTimezone(),
		};
	}

	private hours(): TaskPlan['hours'] {
		const [from, until] = [this.time('from', 'From'), this.time('until', 'Until')];
		if (from === null && until === null) return undefined;
		if (from !== null && until !== null && from !== until) return { from, until };
		throw this.fault(
			worded(
				"'From' and 'Until' are no hours of the day",
				"'From' en 'Until' zijn geen uren van de dag",
			),
			worded('Fill in both, and not the same.', 'Vul beide in, en niet hetzelfde.'),
		);
	}

	private time(name: string, title: string): number | null {
		const text = String(this.row[name] ?? '').trim();
		if (text === '') return null;
		const [, hour, minute] = TIME.exec(text) ?? [];
		if (hour !== undefined) return Number(hour) * 60 + Number(minute);
		throw this.fault(
			asItIs(`'${title}' is ${text}`),
			worded('Write a time of day as 07:00.', 'Schrijf een tijd als 07:00.'),
		);
	}

	private days(): number[] {
		const chosen = (this.row.days ?? []) as unknown[];
		const days = chosen.map(Number);
		if (days.every((day) => day >= 1 && day <= 7)) return days;
		throw this.fault(
			worded("'Days of the Week' are no days", "'Days of the Week' zijn geen dagen"),
			worded('Choose them from the list.', 'Kies ze uit de lijst.'),
		);
	}

	private notBefore(): number | undefined {
		const text = String(this.row.notBefore ?? '').trim();
		if (text === '') return undefined;
		const moment = momentIn(this.context.getTimezone(), text);
		if (moment !== null) return moment;
		throw this.fault(
			asItIs(`'Not Before' is ${text}`),
			worded('Choose a date and a time.', 'Kies een datum en een tijd.'),
		);
	}

	private whole(name: string, title: string, fallback: number, least: number): number {
		const value = this.row[name] ?? fallback;
		if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
		throw this.fault(
			asItIs(`'${title}' is ${String(value)}`),
			worded(
				`It has to be a whole number, ${least} or more.`,
				`Het moet een geheel getal zijn, ${least} of meer.`,
			),
		);
	}

	private fault(what: Wording, description: Wording): NodeOperationError {
		const name = String(this.row.name ?? '').trim() || workflowOf(this.row);
		return toldError(
			this.context.getNode(),
			worded(`Task '${name}': ${what.en}`, `Taak '${name}': ${what.nl}`),
			{
				description,
			},
		);
	}
}
