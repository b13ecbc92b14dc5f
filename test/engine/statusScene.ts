import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	type Choice,
	type CredentialValues,
} from '../../lab/engine';
import type { PlannedStatus } from '../../domain/stream/plannedStatus';
import type { TaskReport } from '../../domain/stream/taskReport';
import { englishIn } from './englishIn';
import { followScene, type FollowScene } from './followScene';

interface StatusRun {
	rows: PlannedStatus[];
	report: TaskReport | undefined;
	/** '' where the run came to its end. */
	failure: string;
}

/** Ids of states of the standard shop, the same in every release. */
export const STATE = {
	paid: '2',
	processing: '3',
	shipped: '4',
	delivered: '5',
	cancelled: '6',
	refunded: '7',
};

/** What the owner of these tests chose. */
export const STATUS_CHOICES = {
	states: {
		rows: [
			{ document: 'Bevestiging', state: STATE.processing, sendMail: false },
			{ document: 'Pakbon', state: STATE.shipped, sendMail: false },
			{ document: 'Factuur', state: STATE.delivered, sendMail: false },
		],
	},
	movesFrom: [STATE.paid],
	message: 'whenInvoiced',
};

/** A shop whose orders are imported, with the template that tells it how far they are. */
export interface StatusScene extends FollowScene {
	/** Runs the template; writes unless told otherwise. */
	tell(
		more?: object,
		options?: {
			onlyReport?: boolean;
			apply?: object;
			books?: object;
			credentials?: CredentialValues;
		},
	): Promise<StatusRun>;
	/** Somebody prints a document of a sales order, or makes its invoice. */
	print(orderId: number, document: string): void;
	stateOf(orderId: number): string;
	/** The states that an order was given, oldest first. */
	historyOf(orderId: number): string[];
	/** Private messages on an order. */
	messagesOf(orderId: number): string[];
	/** Requests that changed something in the shop since its journal was cleared. */
	shopWrites(): string[];
	/** Requests with which the shop mails a customer. */
	mails(): string[];
}

/** Sets it on stage; the caller closes it. */
export async function statusScene(
	options: Parameters<typeof followScene>[0] = {},
): Promise<StatusScene> {
	const scene = await followScene(options);
	const { snelStart, prestaShop } = scene;
	const rowsOf = (table: string, field: string, id: number) =>
		(prestaShop.state.tables[table] ?? [])
			.filter((row) => String(row[field]) === String(id))
			.sort((a, b) => a.id - b.id);
	const written = () =>
		prestaShop.journal.filter(({ method }) => !['GET', 'HEAD'].includes(method));
	return {
		...scene,
		tell: async (more = {}, { onlyReport = false, apply = {}, books = {}, credentials } = {}) => {
			const choices: Choice[] = [
				{ on: 'webOrder.planStatus', parameters: { ...STATUS_CHOICES, ...more } },
				{ on: 'prestaShop.applyStatus', parameters: { onlyReport, ...apply } },
				{ on: 'snelStart.getManyForStatus', parameters: { ...books } },
			];
			const run = await runWorkflow(shippedWorkflow('report-status-back'), {
				source: 'src',
				credentials: credentials ?? scene.credentials,
				choices,
			});
			return {
				rows: run
					.itemsOf<PlannedStatus>('Apply Status')
					.filter(({ kind }) => kind === 'plannedStatus'),
				report: inDutch(run.itemsOf<TaskReport & { html: string }>('Run Report')[0]),
				failure: failureOf(run),
			};
		},
		print: (orderId, document) => {
			const betalingskenmerk = `PS-${orderId}`;
			if (document === 'Factuur') snelStart.hook('invoiceOrder', { betalingskenmerk });
			else snelStart.hook('setProcesStatus', { betalingskenmerk, procesStatus: document });
		},
		stateOf: (orderId) => String(rowsOf('orders', 'id', orderId)[0].current_state),
		historyOf: (orderId) =>
			rowsOf('order_histories', 'id_order', orderId).map(({ id_order_state: id }) => String(id)),
		messagesOf: (orderId) =>
			rowsOf('customer_threads', 'id_order', orderId)
				.flatMap(({ id }) => rowsOf('customer_messages', 'id_customer_thread', id))
				.filter((row) => String(row.private) === '1')
				.map(({ message }) => String(message)),
		shopWrites: () =>
			written().map(({ method, path }) => `${method} ${path.replace(/^.*\/api/, '')}`),
		mails: () =>
			written()
				.filter(({ query }) => query.includes('sendemail=1'))
				.map(({ path }) => path),
	};
}

/** Throws where there is English on the Dutch page of a report. */
function inDutch<R extends { html: string }>(report: R | undefined): R | undefined {
	expect(englishIn(report?.html ?? '')).toEqual([]);
	return report;
}
