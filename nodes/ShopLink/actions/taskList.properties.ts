import type { INodeProperties } from 'n8n-workflow';

/** Language of what a person reads of tasks. */
export const taskLanguage: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	default: 'nl',
	description: 'Language in which tasks and their results are told',
	options: [
		{ name: 'Dutch', value: 'nl' },
		{ name: 'English', value: 'en' },
	],
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const hour = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. 07:00',
	description,
});

/** One row of the list: which workflow, and when it may run. */
const values: INodeProperties[] = [
	{
		displayName: 'Days of the Week',
		name: 'days',
		type: 'multiOptions',
		default: [],
		description: 'Days on which it may begin. Leave empty for every day.',
		options: WEEKDAYS.map((name, index) => ({ name: `${index + 1}. ${name}`, value: index + 1 })),
	},
	hour(
		'From',
		'from',
		"Time of day from which it may begin. Leave 'From' and 'Until' empty for the whole day.",
	),
	{
		displayName: 'Interval',
		name: 'interval',
		type: 'number',
		default: 0,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		description: 'Time from one start to the next. Use 0 for a task that is run by hand.',
	},
	{
		displayName: 'Interval Unit',
		name: 'unit',
		type: 'options',
		default: 'minutes',
		description: "Days begin at 'From', so that a task of every night stays where it is",
		options: [
			{ name: 'Days', value: 'days' },
			{ name: 'Hours', value: 'hours' },
			{ name: 'Minutes', value: 'minutes' },
		],
	},
	{
		displayName: 'Longest Run (Minutes)',
		name: 'longestMinutes',
		type: 'number',
		default: 60,
		typeOptions: { minValue: 1, numberPrecision: 0 },
		description:
			'Time after which another run may begin though the one before never told that it ended',
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Reconcile (aansluiten)',
		description: 'What the task (taak) is called in the list',
	},
	{
		displayName: 'Not Before',
		name: 'notBefore',
		type: 'dateTime',
		default: '',
		description: 'Moment before which it does not begin by itself (volgende keer uitvoeren)',
	},
	{
		displayName: 'Started By',
		name: 'startedBy',
		type: 'options',
		default: 'own',
		description: 'Who starts it when its time has come',
		options: [
			{
				name: 'Its Own Schedule',
				value: 'own',
				description: 'The schedule in its workflow, or nobody. This list only tells when.',
			},
			{
				name: 'This Workflow',
				value: 'here',
				description: 'This workflow, at the interval and in the hours of this list',
			},
		],
	},
	hour('Until', 'until', "Time of day from which it does not begin. Before 'From': the next day."),
	{
		displayName: 'Workflow',
		name: 'workflow',
		type: 'workflowSelector',
		default: '',
		description: 'Workflow that does the task. One that is not chosen is not in the list.',
	},
];

/** The list of tasks, a row each. */
export const taskListProperties: INodeProperties[] = [
	{
		displayName: 'Tasks',
		name: 'tasks',
		type: 'fixedCollection',
		placeholder: 'Add task',
		default: {},
		typeOptions: { multipleValues: true, sortable: true },
		description: 'What can be run, and when (taken)',
		options: [{ name: 'task', displayName: 'Task', values }],
	},
	taskLanguage,
];
