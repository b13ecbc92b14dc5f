import {
	DEFAULT_PLAN_SETTINGS,
	type PlanSettings,
	type RecognitionStep,
} from '../../../../domain/settings/planSettings';
import type { ParameterReader } from '../parameters/reader';
import { readFields } from './fields';
import { worded } from '../../../../domain/words/wording';

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
	return {
		recognition,
		webCustomerField: readCustomerField(read, recognition, COLLECTION),
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
	read.option<string>('customerOptions.guests', 'byEmail') === 'collective';

/** The parameters stand in this collection of the plan; '' at the top. */
const COLLECTION = 'customerOptions.';

/** The steps as they are listed, each once; none where the user left them to the node. */
export const readCustomerSteps = (read: ParameterReader, within: string): RecognitionStep[] => {
	const rows = read.rows(`${within}recognition.step`);
	return [...new Set(rows.map((row) => row.option<RecognitionStep>('by', 'emailAndName')))];
};

/** 'Guests' on one customer holds first wherever the user's own steps do not say when. */
function readRecognition(read: ParameterReader): RecognitionStep[] {
	const listed = readCustomerSteps(read, COLLECTION);
	if (listed.length === 0) return DEFAULT_PLAN_SETTINGS.recognition;
	return guestsTogether(read) && !listed.includes('collectiveForGuests')
		? ['collectiveForGuests', ...listed]
		: listed;
}

/**
 * Number of the collective customer (verzamelklant), empty when none is chosen.
 *
 * @param byTable whether a row of the mapping table names one, so that none is needed for all
 */
export function readCollectiveCustomer(read: ParameterReader, byTable: boolean): string {
	const together = guestsTogether(read);
	const chosen = read.chosen('customerOptions.collectiveCustomer');
	const isAsked =
		together || readCustomerSteps(read, COLLECTION).some((step) => step.startsWith('collective'));
	if (isAsked && chosen === '' && !byTable) throw noCollective(read, together);
	return chosen;
}

function noCollective(read: ParameterReader, together: boolean) {
	const asking = read.titleOf(together ? 'customerOptions.guests' : 'customerOptions.recognition');
	const title = read.titleOf('customerOptions.collectiveCustomer');
	return read.refusal(
		worded(
			`'${asking}' asks for a collective customer, but none is chosen`,
			`'${asking}' vraagt om een verzamelklant, maar er is geen gekozen`,
		),
		worded(
			`Choose the customer (verzamelklant) under '${title}' from the list.`,
			`Kies de verzamelklant onder '${title}' uit de lijst.`,
		),
	);
}

/** The extra field that holds the shop's customer id, null for none; throws where a step goes by it. */
export function readCustomerField(
	read: ParameterReader,
	steps: readonly RecognitionStep[],
	within: string,
): string | null {
	const chosen = read.chosen(`${within}webCustomerField`) || null;
	if (chosen !== null || !steps.includes('webCustomerId')) return chosen;
	const recognition = read.titleOf(`${within}recognition`);
	const field = read.titleOf(`${within}webCustomerField`);
	throw read.refusal(
		worded(
			`'${recognition}' goes by the customer ID of the shop, but no field is chosen that holds it`,
			`'${recognition}' gaat op het klant-ID van de webwinkel, maar er is geen veld gekozen waarin dat staat`,
		),
		worded(
			`Choose the extra field (extra veld) under '${field}', or take the step 'Shop Customer ID' out.`,
			`Kies het extra veld onder '${field}', of haal de stap 'Shop Customer ID' weg.`,
		),
	);
}
