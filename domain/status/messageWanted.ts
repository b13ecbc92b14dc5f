import type { BookedStatus } from '../stream/bookedStatus';
import type { Language } from '../words/wording';
import type { StatusSettings } from './statusSettings';

const WORDS = {
	en: { order: 'sales order', invoice: 'invoice' },
	nl: { order: 'verkooporder', invoice: 'factuur' },
};

/** Text of the private message with the numbers of sales order and invoice; '' where none is wanted yet. */
export function messageWanted(
	booked: BookedStatus,
	{ message, language }: Pick<StatusSettings, 'message' | 'language'>,
): string {
	const number = booked.invoice?.number ?? '';
	if (message === 'never' || (message === 'whenInvoiced' && number === '')) return '';
	return messageText(booked, language);
}

function messageText(
	{ salesOrderNumber, importKey, invoice }: BookedStatus,
	language: Language,
): string {
	const words = WORDS[language];
	const number = invoice?.number ?? '';
	const ofInvoice = number === '' ? '' : `, ${words.invoice} ${number}`;
	return `SnelStart: ${words.order} ${salesOrderNumber} (${importKey})${ofInvoice}`;
}
