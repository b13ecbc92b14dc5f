import type { AdministrationCheck } from '../stream/administrationCheck';

/** Whether these parts of an administration were read: what was not is told as such, and is never taken for nothing. */
export const hasRead = (
	{ unreadable }: Pick<AdministrationCheck, 'unreadable'>,
	...parts: readonly string[]
): boolean => !unreadable.some(({ resource }) => parts.includes(resource));

/** Whether what tells the VAT rate of an article was read. */
export const hasReadRates = (books: Pick<AdministrationCheck, 'unreadable'>): boolean =>
	hasRead(books, 'artikelomzetgroepen', 'btwtarieven');
