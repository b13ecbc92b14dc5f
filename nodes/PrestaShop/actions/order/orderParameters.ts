import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import { epochOfParameter } from '../../mapping/shopTime';
import { listOfTexts } from '../parameters';
import type { ReadingSettings } from './readWebOrders';

/** What the owner filled in, with the defaults of the options. */
export type OrderParameters = Omit<ReadingSettings, 'lastOrderId'> & {
	shopIds: string[];
	maxConcurrent: number;
};

/** Reads the parameters of the node; throws when the start is missing, because nothing may be guessed there. */
export function orderParameters(context: IExecuteFunctions): OrderParameters {
	const options = context.getNodeParameter('options', 0, {});
	const states = context.getNodeParameter('statesToImport', 0, []) as unknown[];
	return {
		importFrom: importFromOf(context),
		statesToImport: states.map(String).filter((id) => id !== ''),
		paymentMethodsNotPaid: listOfTexts(options.paymentMethodsNotPaid).map((name) =>
			name.toLowerCase(),
		),
		shopIds: listOfTexts(options.shopIds),
		lookBackDays: Number(options.lookBackDays ?? 60),
		minimumAgeSeconds: Number(options.minimumAgeSeconds ?? 60),
		pageSize: Number(options.pageSize ?? 500),
		maxConcurrent: Number(options.maxConcurrentRequests ?? 4),
	};
}

function importFromOf(context: IExecuteFunctions): number {
	const given: unknown = context.getNodeParameter('importFrom', 0, '');
	const moment = epochOfParameter(given, context.getTimezone());
	if (moment !== null) return moment;
	const empty = given === '' || given === null || given === undefined;
	throw new NodeOperationError(
		context.getNode(),
		empty ? "'Import From' is not filled in" : "'Import From' is no date and time",
		{
			description:
				'Choose the moment from which web orders are to be imported (starttijdstip), usually the moment this link takes over. Earlier orders are left alone, so nothing that is already in SnelStart is imported again.',
			itemIndex: 0,
		},
	);
}
