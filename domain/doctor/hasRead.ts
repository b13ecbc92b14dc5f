import type { AdministrationCheck } from '../stream/administrationCheck';

/** What tells the VAT rate of an article. */
export const RATES = ['artikelomzetgroepen', 'btwtarieven'] as const;

/** Whether these parts of an administration were read: what was not is told as such, and is never taken for nothing. */
export const hasRead = (
	{ unreadable }: Pick<AdministrationCheck, 'unreadable'>,
	...parts: readonly string[]
): boolean => !unreadable.some(({ resource }) => parts.includes(resource));
