import type { SalesOrderAddress } from '../stream/salesOrderDraft';

const PARTS = ['contactpersoon', 'straat', 'postcode', 'plaats'] as const;

/** Whether two addresses say the same, whatever case and blanks. */
export const isSameAddress = (one: SalesOrderAddress, other: SalesOrderAddress | null): boolean =>
	other !== null &&
	one.land.id.toLowerCase() === other.land.id.toLowerCase() &&
	PARTS.every((part) => plain(one[part]) === plain(other[part]));

const plain = (text: string | null): string => (text ?? '').trim().toLowerCase();
