import type { IExecuteFunctions } from 'n8n-workflow';

import type { PaymentRule, PaymentSettings } from '../../../domain/payment/paymentSettings';
import { flagForRun, forRun } from '../../shared/forRun';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import { paymentProperties } from './paymentProperties';
import { worded, type Wording } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';
import { stillToChoose } from '../../shared/stillToChoose';

interface Row {
	method?: unknown;
	journal?: unknown;
	account?: unknown;
}

interface Ledger {
	id: string;
	nummer: number;
	omschrijving: string;
}

/** Reads the settings, with journals and accounts by their number; throws where one of them does not exist. */
export async function paymentSettingsOf(
	context: IExecuteFunctions,
	client: SnelStartClient,
): Promise<PaymentSettings> {
	const rows = rowsOf(context);
	const journals = await client.administration.bankJournals();
	const wantsAccounts = rows.some(({ account }) => textOf(account) !== '');
	const accounts = wantsAccounts ? await client.administration.balanceAccounts() : [];
	const rules = rows.map(({ method, journal, account }): PaymentRule => {
		const of = (en: string, nl: string) =>
			worded(
				`'Payment Methods', row ${textOf(method)}: ${en}`,
				`'Payment Methods', rij ${textOf(method)}: ${nl}`,
			);
		const booked = theOne(
			context,
			journals,
			textOf(journal),
			of('bank journal (dagboek)', 'bankdagboek'),
		);
		const over =
			textOf(account) === ''
				? null
				: theOne(
						context,
						accounts,
						textOf(account),
						of('ledger account (grootboek)', 'grootboekrekening'),
					);
		return {
			method: textOf(method),
			journalId: booked.id,
			journal: titleOf(booked),
			accountId: over?.id ?? '',
			account: over ? titleOf(over) : '',
		};
	});
	return {
		rules,
		closedUntil: dayOf(context),
		slipsArePaidBack: flagForRun(context, 'slipsArePaidBack', paymentProperties),
	};
}

const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const titleOf = ({ nummer, omschrijving }: Ledger): string => `${nummer} ${omschrijving}`;

function rowsOf(context: IExecuteFunctions): Row[] {
	const { rows = [] } = forRun(context, 'paymentMethods', {}) as { rows?: Row[] };
	const isWhole = ({ method, journal }: Row) => textOf(method) !== '' && textOf(journal) !== '';
	if (rows.length > 0 && rows.every(isWhole)) return rows;
	throw toldError(context.getNode(), stillToChoose('planned', ["'Payment Methods'"]), {
		description: worded(
			'Give each payment method of the shop the bank journal (dagboek) in which its payments are booked; * stands for all others.',
			'Geef elke betaalmethode van de webwinkel het bankdagboek waarin de betalingen worden geboekt; * staat voor alle andere.',
		),
	});
}

function theOne<L extends Ledger>(
	context: IExecuteFunctions,
	ledgers: readonly L[],
	number: string,
	what: Wording,
): L {
	const found = ledgers.find(({ nummer, id }) => String(nummer) === number || id === number);
	if (found) return found;
	const named = ledgers.map(titleOf).slice(0, 20).join(', ');
	throw toldError(
		context.getNode(),
		worded(
			`${what.en} ${number} does not exist or is inactive`,
			`${what.nl} ${number} bestaat niet of is niet actief`,
		),
		{
			description: worded(
				`SnelStart has: ${named || 'none'}.`,
				`SnelStart heeft: ${named || 'geen'}.`,
			),
		},
	);
}

/** yyyy-MM-dd; '' where nothing is chosen. Throws where it is no date: taken for nothing it would book in closed books. */
function dayOf(context: IExecuteFunctions): string {
	const value = textOf(forRun(context, 'closedUntil', ''));
	if (value === '') return '';
	const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
	if (day) return day;
	throw toldError(
		context.getNode(),
		worded(
			`'Books Closed Until' is "${value}", no date`,
			`'Books Closed Until' is "${value}", en dat is geen datum`,
		),
		{
			description: worded(
				'Choose the last day that is closed, such as 2026-12-31, or leave it empty.',
				'Kies de laatste dag die is afgesloten, bijvoorbeeld 2026-12-31, of laat het leeg.',
			),
		},
	);
}
