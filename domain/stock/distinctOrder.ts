import type { ImportedOrder } from '../stream/importedOrder';

/** One text for the same order however often it comes; shops give out the same ids, so two of their orders differ. */
export const distinctOrder = ({
	importKey,
	orderId,
	reference,
	shopName,
}: Pick<ImportedOrder, 'importKey' | 'orderId' | 'reference' | 'shopName'>): string =>
	JSON.stringify([importKey, orderId, reference, shopName]);
