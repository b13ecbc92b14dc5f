import type { SalesOrderAddress } from '../stream/salesOrderDraft';
import { asCompared } from '../words/asCompared';

const PARTS = ['contactpersoon', 'straat', 'postcode', 'plaats'] as const;

/** Whether two addresses say the same, whatever case and blanks. */
export const isSameAddress = (one: SalesOrderAddress, other: SalesOrderAddress | null): boolean =>
	other !== null &&
	one.land.id.toLowerCase() === other.land.id.toLowerCase() &&
	PARTS.every((part) => asCompared(one[part] ?? '') === asCompared(other[part] ?? ''));
