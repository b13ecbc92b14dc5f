import { failureOf, runWorkflow, shippedWorkflow, type Choice } from '../../lab/engine';
import type { Bankboeking, Verkoopfactuur } from '../../lab/simulators/snelstart/tables';
import type { PaymentBooking } from '../../domain/stream/paymentBooking';
import type { TaskReport } from '../../domain/stream/taskReport';
import { followScene, type FollowScene } from './followScene';
import { englishTold } from './englishIn';

export interface PaymentRun {
	payments: PaymentBooking[];
	/** '' where the run came to its end. */
	failure: string;
	/** What the run tells its owner, with its page. */
	report: TaskReport & { html: string };
}

/** A shop whose orders are imported and invoiced, with the template that books their payments. */
export interface PaymentScene extends FollowScene {
	/** Imports what was placed and makes the invoices of these orders. */
	invoice(...orderIds: number[]): Promise<void>;
	/** The invoice of an order, or of its credit slip. */
	invoiceOf(orderId: number, slipId?: string): Verkoopfactuur;
	/** Runs the template; writes unless told otherwise. */
	book(more?: object, onlyReport?: boolean): Promise<PaymentRun>;
	/** Bank bookings that carry a key of an order. */
	bookings(orderId: number): Bankboeking[];
}

/** Sets it on stage; the caller closes it. */
export async function paymentScene(
	options: Parameters<typeof followScene>[0] = {},
): Promise<PaymentScene> {
	const scene = await followScene(options);
	const { snelStart } = scene;
	const keyed = (key: string) => snelStart.hook('invoiceOrder', { betalingskenmerk: key });
	return {
		...scene,
		invoice: async (...orderIds) => {
			await scene.import();
			for (const orderId of orderIds) keyed(`PS-${orderId}`);
		},
		invoiceOf: (orderId, slipId) => {
			const key = `PS-${orderId}${slipId === undefined ? '' : `-${slipId}`}`;
			const row = snelStart.state.verkooporders.find((one) => one.betalingskenmerk === key);
			return snelStart.state.verkoopfacturen.find(({ id }) => id === row?.verkoopfactuur?.id)!;
		},
		book: async (more = {}, onlyReport = false) => {
			const choices: Choice[] = [
				{ on: 'webOrder.planPayments', parameters: { ...more } },
				{ on: 'snelStart.bankBooking.import', parameters: { onlyReport } },
			];
			const workflow = shippedWorkflow('book-payments');
			const run = await runWorkflow(workflow, {
				source: 'src',
				credentials: scene.credentials,
				choices,
			});
			const payments = run
				.itemsOf<PaymentBooking>('Book Payments')
				.filter(({ kind }) => kind === 'paymentBooking');
			expect(englishTold(run.itemsOf('Run Report'))).toEqual([]);
			const [report] = run.itemsOf<PaymentRun['report']>('Run Report');
			return { payments, failure: failureOf(run), report };
		},
		bookings: (orderId) =>
			snelStart.state.bankboekingen.filter(({ boekstuk }) => boekstuk.startsWith(`PS-${orderId}-`)),
	};
}
