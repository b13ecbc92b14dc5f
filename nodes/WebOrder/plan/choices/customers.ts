import {
	DEFAULT_PLAN_SETTINGS,
	type PlanSettings,
	type RecognitionStep,
} from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';
import { readFields } from './fields';

type CustomerSettings = Pick<
	PlanSettings,
	| 'recognition'
	| 'webCustomerField'
	| 'customerWriting'
	| 'invoiceByEmail'
	| 'reminderByEmail'
	| 'confirmationByEmail'
	| 'quotationByEmail'
	| 'ublAttached'
	| 'customerFields'
	| 'setReminderKind'
>;

/** What of S-Connect's tab Klanten holds as it is chosen. */
export function readCustomerSettings(read: ParameterReader): CustomerSettings {
	const standard = DEFAULT_PLAN_SETTINGS;
	const recognition = readRecognition(read);
	const webCustomerField = read.chosen('customerOptions.webCustomerField') || null;
	if (recognition.includes('webCustomerId') && webCustomerField === null) throw noField(read);
	return {
		recognition,
		webCustomerField,
		customerWriting: read.option('customerOptions.customerWriting', standard.customerWriting),
		invoiceByEmail: read.flag('customerOptions.invoiceByEmail', standard.invoiceByEmail),
		reminderByEmail: read.flag('customerOptions.reminderByEmail', standard.reminderByEmail),
		confirmationByEmail: read.flag(
			'customerOptions.confirmationByEmail',
			standard.confirmationByEmail,
		),
		quotationByEmail: read.flag('customerOptions.quotationByEmail', standard.quotationByEmail),
		ublAttached: read.flag('customerOptions.ublAttached', standard.ublAttached),
		customerFields: readFields(read, 'customerOptions.customerFields'),
		setReminderKind: read.flag('customerOptions.setReminderKind', standard.setReminderKind),
	};
}

const guestsTogether = (read: ParameterReader): boolean =>
	read.option<string>('guests', 'byEmail') === 'collective';

const listedSteps = (read: ParameterReader): RecognitionStep[] => {
	const rows = read.rows('customerOptions.recognition.step');
	return [...new Set(rows.map((row) => row.option<RecognitionStep>('by', 'emailAndName')))];
};

/** 'Guests' on one customer holds first wherever the user's own steps do not say when. */
function readRecognition(read: ParameterReader): RecognitionStep[] {
	const listed = listedSteps(read);
	if (listed.length === 0) return DEFAULT_PLAN_SETTINGS.recognition;
	return guestsTogether(read) && !listed.includes('collectiveForGuests')
		? ['collectiveForGuests', ...listed]
		: listed;
}

/** The collective customer (verzamelklant) by its customer number, empty when none is chosen, and where it is chosen. */
export interface CollectiveCustomer {
	collectiveCustomer: string;
	collectivePath: string;
}

/** @param byTable whether a row of the mapping table names one, so that none is needed for all */
export function readCollectiveCustomer(
	read: ParameterReader,
	byTable: boolean,
): CollectiveCustomer {
	const together = guestsTogether(read);
	const ofGuests = together ? read.chosen('guestCustomer') : '';
	const collectiveCustomer = ofGuests || read.chosen('customerOptions.collectiveCustomer');
	const isAsked = together || listedSteps(read).some((step) => step.startsWith('collective'));
	if (isAsked && collectiveCustomer === '' && !byTable) throw noCollective(read, together);
	const collectivePath = ofGuests ? 'guestCustomer' : 'customerOptions.collectiveCustomer';
	return { collectiveCustomer, collectivePath };
}

function noCollective(read: ParameterReader, together: boolean) {
	const asking = read.titleOf(together ? 'guests' : 'customerOptions.recognition');
	const title = read.titleOf(together ? 'guestCustomer' : 'customerOptions.collectiveCustomer');
	return read.refusal(
		`'${asking}' asks for a collective customer, but none is chosen`,
		`Choose the customer (verzamelklant) under '${title}' from the list.`,
	);
}

function noField(read: ParameterReader) {
	const recognition = read.titleOf('customerOptions.recognition');
	const field = read.titleOf('customerOptions.webCustomerField');
	return read.refusal(
		`'${recognition}' goes by the customer ID of the shop, but no field is chosen that holds it`,
		`Choose the extra field (extra veld) under '${field}', or take the step 'Shop Customer ID' out.`,
	);
}
