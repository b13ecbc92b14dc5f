import type { Random } from '../random';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { ProcesStatus, Verkooporder } from '../../simulators/snelstart/tables';
import type { Ledger } from './ledger';
import type { Conditions } from './conditions';
import { PartsOfOrders } from './partsOfOrders';
import { PIECE, type Exact, type Makings } from './makings';
import { NOT_COUNTED } from '../notCounted';

const KEY_PREFIX = 'PS-';
const DOCUMENTS: Array<ProcesStatus | 'invoice'> = [
	'Order',
	'Bevestiging',
	'Werkbon',
	'Pakbon',
	'invoice',
];

/** A web order in the books that the shop has cancelled, until a person sets it right. */
interface Cancelled {
	orderId: number;
	/** When a person last deleted its sales order or booked the goods back; 0 as long as nobody did. */
	settledAt: number;
	/** The sales order was invoiced, so it stays and its goods were booked back. */
	isBookedBack: boolean;
}

/** What people do in SnelStart: process sales orders, count and receive stock, set right what was cancelled. */
export class Staff {
	private readonly processed: Array<{ at: number; articleId: string; quantity: Exact }> = [];

	private readonly parts: PartsOfOrders;

	private readonly cancelled = new Map<number, Cancelled>();

	constructor(
		private readonly snelStart: SnelStartSimulator,
		private readonly ledger: Ledger,
		private readonly random: Random,
		private readonly facts: {
			webTemplateId: string;
			makings: Makings;
			conditions: Pick<Conditions, 'contentsBooked'>;
		},
	) {
		this.parts = new PartsOfOrders(snelStart, facts.makings, facts.conditions.contentsBooked);
	}

	/** Takes a sales order of the web shop one or more documents further, in the end to its invoice. */
	processOne(): void {
		const open = this.webOrders().filter(({ verkoopfactuur }) => verkoopfactuur === null);
		if (open.length === 0) return;
		const order = this.random.pick(open);
		const from = DOCUMENTS.indexOf(order.procesStatus);
		const next = DOCUMENTS[this.random.int(Math.max(0, from) + 1, DOCUMENTS.length - 1)];
		const beginsToCount = !this.counts(order.procesStatus) && this.counts(next);
		if (beginsToCount) this.parts.take(order);
		if (next === 'invoice') this.snelStart.hook('invoiceOrder', { nummer: order.nummer });
		else this.snelStart.hook('setProcesStatus', { nummer: order.nummer, procesStatus: next });
		if (beginsToCount) this.noteProcessed(order);
	}

	/** Takes a sales order that is not invoiced back to an earlier document: somebody made a mistake. */
	takeBackOne(): void {
		const further = this.webOrders().filter(
			({ verkoopfactuur, procesStatus }) =>
				verkoopfactuur === null && DOCUMENTS.indexOf(procesStatus) > 0,
		);
		if (further.length === 0) return;
		const order = this.random.pick(further);
		const back = DOCUMENTS[this.random.int(0, DOCUMENTS.indexOf(order.procesStatus) - 1)];
		const ceasesToCount = this.counts(order.procesStatus) && !this.counts(back);
		this.snelStart.hook('setProcesStatus', { nummer: order.nummer, procesStatus: back });
		if (!ceasesToCount) return;
		this.parts.giveBack(order);
		this.noteProcessed(order);
	}

	/** Whether free stock holds an order in this document already. */
	private counts(document: string): boolean {
		const level = this.snelStart.state.companyInfo.verkooporderVoorraadVanafNiveau;
		return document === 'invoice' || !NOT_COUNTED[level].includes(document);
	}

	receive(articleId: string, pieces: number): void {
		this.snelStart.hook('correctStock', { artikelId: articleId, delta: pieces });
		this.ledger.move(articleId, pieces * PIECE);
	}

	/** Broken, stolen, or sold over the counter: at most what remains. */
	lose(articleId: string, pieces: number): void {
		const most = Math.floor(this.ledger.remaining(articleId) / PIECE);
		const lost = Math.min(pieces, most);
		if (lost <= 0) return;
		this.snelStart.hook('correctStock', { artikelId: articleId, delta: -lost });
		this.ledger.move(articleId, -lost * PIECE);
	}

	/** The shop cancelled or refunded this order; if it is in the books, somebody will have to look at it. */
	hearOfCancelling(orderId: number): void {
		this.cancelled.set(orderId, { orderId, settledAt: 0, isBookedBack: false });
	}

	/**
	 * Deletes the sales orders of cancelled web orders; of an invoiced one the goods are booked back. A run that read the
	 * order just before it was cancelled may import it (again) afterwards, so people go on looking.
	 */
	settleCancelled(): void {
		for (const cancelled of this.cancelled.values()) {
			const order = cancelled.isBookedBack ? undefined : this.salesOrderOf(cancelled.orderId);
			if (!order) continue;
			if (order.verkoopfactuur) {
				this.parts.giveAllBack(order);
				cancelled.isBookedBack = true;
			} else {
				this.delete(order);
			}
			cancelled.settledAt = this.ledger.tick();
		}
	}

	/** Whether the books kept an order during a run although the shop had cancelled it. */
	stillBooked(orderId: number, runStart: number): boolean {
		const { settledAt = 0, isBookedBack = false } = this.cancelled.get(orderId) ?? {};
		return settledAt > runStart || (!isBookedBack && this.salesOrderOf(orderId) !== undefined);
	}

	/** What orders took that SnelStart began to count since a moment, by article id. */
	processedSince(runStart: number): Map<string, Exact> {
		const sums = new Map<string, Exact>();
		for (const { at, articleId, quantity } of this.processed) {
			if (at > runStart) sums.set(articleId, (sums.get(articleId) ?? 0) + quantity);
		}
		return sums;
	}

	private webOrders(): Verkooporder[] {
		return this.snelStart.state.verkooporders.filter(
			({ verkoopordersjabloon }) => verkoopordersjabloon?.id === this.facts.webTemplateId,
		);
	}

	private salesOrderOf(orderId: number): Verkooporder | undefined {
		const key = `${KEY_PREFIX}${orderId}`;
		return this.snelStart.state.verkooporders.find(
			({ betalingskenmerk }) => betalingskenmerk === key,
		);
	}

	private delete(order: Verkooporder): void {
		this.snelStart.hook('deleteOrder', { nummer: order.nummer });
		this.parts.giveBack(order);
	}

	private noteProcessed(order: Verkooporder): void {
		const at = this.ledger.tick();
		for (const [articleId, quantity] of this.parts.of(order)) {
			this.processed.push({ at, articleId, quantity });
		}
	}
}
