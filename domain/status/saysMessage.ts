import { holdsWord } from '../books/sameOrder';

/**
 * Whether a private message says the same of an order, in whichever language and whatever somebody wrote beside it: it
 * has to hold the number of the sales order, the import key and, once there is one, the number of the invoice.
 */
export const saysMessage = (
	text: string,
	{
		salesOrderNumber,
		importKey,
		invoiceNumber,
	}: { salesOrderNumber: number; importKey: string; invoiceNumber: string },
): boolean =>
	holdsWord(text, String(salesOrderNumber)) &&
	holdsWord(text, importKey) &&
	(invoiceNumber === '' || holdsWord(text, invoiceNumber));
