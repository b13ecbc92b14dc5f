import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import {
	CUSTOMER_REFERENCE_FIELDS,
	type WordsWanted,
} from '../../../../domain/order/read/wordsWanted';
import { epochOfParameter } from '../../wire/shopTime';
import { forRun } from '../../../shared/forRun';
import { listOfTexts } from '../../../shared/listOfTexts';
import { importRulesOf } from './importRulesOf';
import type { ReadingSettings } from '../../orders/readWebOrders';
import { worded } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/** What the owner filled in, with the defaults of the options. */
export type OrderParameters = Omit<ReadingSettings, 'lastOrderId' | 'importedBefore' | 'packs'> & {
	shopIds: string[];
	/** The same, undefined for the one behind the URL where none is chosen. */
	shopsToRead: ReadonlyArray<string | undefined>;
	maxConcurrent: number;
};

/** Reads the parameters of the node; throws when the start is missing, because nothing may be guessed there. */
export function orderParameters(context: IExecuteFunctions): OrderParameters {
	const options = forRun(context, 'options', {}) as IDataObject;
	const states = forRun(context, 'statesToImport', []);
	return {
		importFrom: importFromOf(context),
		statesToImport: listOfTexts(states),
		importRules: importRulesOf(context),
		reportUnpaidAfterDays: daysOf(options.reportUnpaidAfterDays),
		voucherCodes: options.voucherCodes === true || options.voucherCodes === 'true',
		refunds: options.refunds === 'allOrders' ? 'allOrders' : 'refundedLines',
		lookBackDays: Number(options.lookBackDays ?? 60),
		daysBeforeStart: Math.max(0, Number(options.lookBackBeforeStartDays ?? 365)),
		minimumAgeSeconds: Number(options.minimumAgeSeconds ?? 60),
		pageSize: Number(options.pageSize ?? 500),
		...readingParameters(context),
	};
}

/** What every reading of orders asks: which shops, how hard, and which words of the customer. */
export function readingParameters(
	context: IExecuteFunctions,
): Pick<OrderParameters, 'shopIds' | 'shopsToRead' | 'maxConcurrent' | 'words'> {
	const options = forRun(context, 'options', {}) as IDataObject;
	const shopIds = [...new Set(listOfTexts(options.shops))];
	return {
		words: wordsOf(options),
		shopIds,
		shopsToRead: shopIds.length > 0 ? shopIds : [undefined],
		maxConcurrent: Number(options.maxConcurrentRequests ?? 4),
	};
}

/** A number of days, null when it is not filled in. */
function daysOf(value: unknown): number | null {
	if (value === undefined || value === null || value === '') return null;
	const days = Number(value);
	return days >= 0 ? days : null;
}

function wordsOf({ note, customerReference, paymentDetails }: IDataObject): WordsWanted {
	const wanted = listOfTexts(note);
	const field = CUSTOMER_REFERENCE_FIELDS.find((known) => known === customerReference);
	return {
		message: wanted.includes('message'),
		giftMessage: wanted.includes('giftMessage'),
		customerReference: field ?? 'none',
		paymentDetails: paymentDetails === true || paymentDetails === 'true',
	};
}

/** What to choose as the start (starttijdstip). */
export const WHAT_START_IS = worded(
	'Choose the moment from which web orders are to be imported (starttijdstip), usually the moment this link takes over. Earlier orders are imported only when they are paid after it, so nothing that is already in SnelStart is imported again.',
	'Kies het moment vanaf waar weborders worden geïmporteerd (starttijdstip), meestal het moment waarop deze koppeling het overneemt. Eerdere orders worden alleen geïmporteerd als ze daarna zijn betaald, dus niets wat al in SnelStart staat wordt nog eens geïmporteerd.',
);

function importFromOf(context: IExecuteFunctions): number {
	const given = forRun(context, 'importFrom', '');
	const moment = epochOfParameter(given, context.getTimezone());
	if (moment !== null) return moment;
	throw toldError(
		context.getNode(),
		worded("'Import From' is no date and time", "'Import From' is geen datum en tijd"),
		{
			description: WHAT_START_IS,
			itemIndex: 0,
		},
	);
}
