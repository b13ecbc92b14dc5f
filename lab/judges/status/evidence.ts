import type { Row, ShopMail } from '../../simulators/prestashop';
import type { Verkoopfactuur, Verkooporder } from '../../simulators/snelstart/tables';
import type { StatusChoices } from '../../worlds/status/statusChoices';
import type { StatusStory } from '../../worlds/status/statusStory';

export type StatusFigure = 'missed' | 'repeated' | 'back' | 'mails';

/** Something the shop was not told, or should not have been. */
export interface StatusFault {
	figure: StatusFigure;
	text: string;
}

/** What the referee may see, after runs that nothing disturbed. */
export interface StatusEvidence {
	story: StatusStory;
	choices: StatusChoices;
	salesOrders: readonly Verkooporder[];
	invoices: readonly Verkoopfactuur[];
	orders: readonly Row[];
	histories: readonly Row[];
	threads: readonly Row[];
	messages: readonly Row[];
	shipments: readonly Row[];
	slips: readonly Row[];
	currencies: readonly Row[];
	mails: readonly ShopMail[];
	/** Requests with which the last run, that had nothing to do, changed something in the shop. */
	writesAgain: number;
}

/** Rows of one web order by rising id. */
export const ofOrder = (rows: readonly Row[], orderId: number): Row[] =>
	rows.filter((row) => Number(row.id_order) === orderId).sort((a, b) => a.id - b.id);
