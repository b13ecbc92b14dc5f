import { DateTime } from 'luxon';
import type { Checks } from '../checks';
import type { N8nRest } from '../rest';
import { failedNodes } from '../runData';
import { footprintOf, stillWriting, type Scene } from '../scene';
import { checkVerdict } from './commandLine';

/** The workflow in a running server: started at each trigger, with and without a new order; switched on and off. */
export async function runsInServer(checks: Checks, rest: N8nRest, scene: Scene): Promise<void> {
	stillWriting(scene);
	const { id, nodes } = scene.workflow;
	const triggers = nodes.filter(({ type }) => /\.(manual|schedule)Trigger$/.test(type));
	for (const { name } of triggers) {
		await runsFrom(checks, rest, scene, name, 0);
		placeOrder(scene);
		await runsFrom(checks, rest, scene, name, 1);
	}
	checkVerdict(checks, scene, 'server');
	const on = await rest.activate(id);
	const off = await rest.deactivate(id);
	checks.add(
		'server: the workflow can be activated and deactivated',
		on && !off,
		`active: ${on}, then ${off}`,
	);
}

async function runsFrom(
	checks: Checks,
	rest: N8nRest,
	scene: Scene,
	trigger: string,
	newOrders: number,
): Promise<void> {
	const { result, left } = await footprintOf(scene, () =>
		rest.runWorkflow(scene.workflow.id, trigger),
	);
	const failed = failedNodes(result.runData);
	checks.add(
		`server: from "${trigger}", ${newOrders} new orders: exactly those are imported`,
		result.status === 'success' && failed.length === 0 && left.salesOrders === newOrders,
		result.error ??
			failed[0] ??
			`${result.status}, ${left.salesOrders} orders, ${left.stockWrites} stock writes`,
	);
	if (newOrders > 0) return;
	checks.add(`server: from "${trigger}", no stock is written again`, left.stockWrites === 0);
}

/** A customer bought one piece of something that both systems know, long enough ago to be imported. */
function placeOrder({ stage, world }: Scene): void {
	stage.prestaShop.placeOrder({
		lines: [{ reference: world.assortment.sellable[0].code, quantity: 1 }],
		customer: { email: 'lies@example.test', firstname: 'Lies', lastname: 'Later' },
		deliveryAddress: { address1: 'Dorpsstraat 1', postcode: '1234 AB', city: 'Alkmaar' },
		dateAdd: DateTime.now()
			.setZone('Europe/Amsterdam')
			.minus({ minutes: 10 })
			.toFormat('yyyy-MM-dd HH:mm:ss'),
	});
}

/** n8n itself had nothing to complain about our package. */
export function logIsClean(checks: Checks, log: string): void {
	const complaints = log
		.split('\n')
		.filter((line) => /snelstart|prestashop/i.test(line))
		.filter((line) => /error|warn|fail|skip|invalid/i.test(line));
	checks.add(
		"server: n8n's log names no problem with the package",
		complaints.length === 0,
		complaints[0],
	);
}
