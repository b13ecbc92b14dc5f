import type { StockToLookAt } from '../stream/reportRows';
import { worded, type Wording } from '../words/wording';

const DUTCH: Record<StockToLookAt['status'], string> = {
	changed: 'geschreven',
	healed: 'geschreven',
	unknown: 'de webwinkel kent deze code niet zo',
	ambiguous: 'de code is niet van één product alleen; er is niets geschreven',
	failed: 'het aantal is niet geschreven',
};

/** Why a quantity was not written. What the shop itself said stands in Dutch behind its status. */
export const stockWording = ({
	status,
	message,
	messageNl = `${DUTCH[status]}: ${message}`,
}: Pick<StockToLookAt, 'status' | 'message' | 'messageNl'>): Wording => worded(message, messageNl);
