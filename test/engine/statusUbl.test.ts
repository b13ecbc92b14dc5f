import { XMLParser } from 'fast-xml-parser';
import type { INodeExecutionData } from 'n8n-workflow';
import { failureOf, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { PlannedStatus } from '../../domain/stream/plannedStatus';
import type { TaskReport } from '../../domain/stream/taskReport';
import { STATUS_CHOICES, statusScene, type StatusScene } from './statusScene';

/** The template with the node that its note names put behind *Apply Status*, as an owner does. */
function withUbl() {
	const workflow = structuredClone(shippedWorkflow('report-status-back'));
	const { nodes, connections } = workflow;
	const [books] = nodes.filter(({ name }) => name === 'Get Sales Orders');
	nodes.push({
		...{ ...books, id: 'a4d8e2f0-6b1c-4c93-8e57-2f9a3b7c1dff', name: 'Add UBL' },
		parameters: { resource: 'salesInvoice', operation: 'addUbl' },
	});
	connections['Add UBL'] = { main: [connections['Apply Status'].main[0]] };
	connections['Apply Status'].main[0] = [{ node: 'Add UBL', type: 'main', index: 0 }];
	return workflow;
}

describe('the electronic invoice of what the shop was told', () => {
	let scene: StatusScene;
	afterEach(async () => await scene.close());

	const tell = async () => {
		const run = await runWorkflow(withUbl(), {
			source: 'src',
			credentials: scene.credentials,
			choices: [
				{ on: 'webOrder.planStatus', parameters: STATUS_CHOICES },
				{ on: 'prestaShop.applyStatus', parameters: { onlyReport: false } },
			],
		});
		const items: INodeExecutionData[] = (run.runData['Add UBL'] ?? []).flatMap(
			(task) => task.data?.main[0] ?? [],
		);
		return {
			failure: failureOf(run),
			report: run.itemsOf<TaskReport>('Run Report')[0],
			items: items.map(({ json, binary = {} }) => ({
				row: json as unknown as PlannedStatus,
				file: binary.data,
			})),
		};
	};

	it.each(['xml', 'base64', 'bytes'] as const)(
		'is a file on its item, of its own invoice and once, where SnelStart sends %s',
		async (ubl) => {
			scene = await statusScene({ switches: { ubl } });
			const ids = [scene.place(), scene.place(), scene.place()];
			await scene.import();
			for (const id of ids.slice(0, 2)) scene.print(id, 'Factuur');
			scene.print(ids[2], 'Pakbon');

			const { items, failure, report } = await tell();
			expect(failure).toBe('');
			const told = items.filter(({ row }) => row.kind === 'plannedStatus');
			expect(told.map(({ row }) => row.outcome)).toEqual(['told', 'told', 'told']);
			const invoiced = told.filter(({ file }) => file !== undefined);
			expect(invoiced.map(({ row }) => Number(row.orderId)).sort()).toEqual(ids.slice(0, 2).sort());
			for (const { row, file } of invoiced) {
				const [sold] = scene.booked(Number(row.orderId));
				const invoice = scene.snelStart.state.verkoopfacturen.find(
					({ id }) => id === sold.verkoopfactuur?.id,
				)!;
				const xml = Buffer.from(file!.data, 'base64').toString('utf8');
				const parsed = new XMLParser({ parseTagValue: false }).parse(xml) as {
					Invoice: Record<string, string>;
				};
				expect(parsed.Invoice['cbc:ID']).toBe(invoice.factuurnummer);
				expect(Number(parsed.Invoice['cbc:PayableAmount'])).toBe(invoice.factuurBedrag);
				expect(invoice.verkoopOrders.map(({ id }) => id)).toEqual([sold.id]);
				expect([file!.fileName, file!.mimeType]).toEqual([
					`${invoice.factuurnummer}.xml`,
					'application/xml',
				]);
			}
			expect(report.headlineNl).toBe('3 verkooporders bekeken, 3 bijgewerkt');

			const again = await tell();
			expect(again.items.filter(({ file }) => file !== undefined)).toEqual([]);
			expect(again.report.headlineNl).toBe('3 verkooporders bekeken, niets te doen');
		},
	);
});
