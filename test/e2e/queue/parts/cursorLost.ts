import type { Checks } from '../../checks';
import { runsByTriggers, WATCHED, type TriggersScene } from '../../parts/triggers';
import type { Field } from '../executions';

const WATCHES_FROM_NOW = 'nothing is kept of an earlier poll';
/** By which both triggers speak. */
const TITLES = ['SnelStart Trigger', 'PrestaShop Trigger'];
const PAID = 2;

/**
 * What n8n keeps for both triggers is lost while they are off and something happens: switched on again they say so in
 * n8n's log, and tell of what happens from then on, of nothing before.
 */
export async function cursorIsLost(
	checks: Checks,
	{ cluster, rest }: Pick<Field, 'cluster' | 'rest'>,
	scene: TriggersScene,
): Promise<void> {
	const { snelStart, prestaShop } = scene.stage;
	const ids = WATCHED.map(({ id }) => `'${id}'`).join(', ');
	const kept = await cluster.postgres.query(
		`update workflow_entity set "staticData" = null where id in (${ids}) and "staticData"::text like '%kept%' returning id`,
	);
	const lost = kept.map(([id]) => id).filter((id) => WATCHED.some((one) => one.id === id));
	checks.add(
		'n8n kept the cursors of both triggers, and they are lost',
		lost.length === WATCHED.length,
		lost.join(', '),
	);
	const { nummer } = snelStart.state.verkooporders.find((order) => order.verkoopfactuur === null)!;
	snelStart.hook('invoiceOrder', { nummer });
	const lines = [{ reference: scene.world.assortment.sellable[0].code, quantity: 1 }];
	prestaShop.placeOrder({ lines, stateId: PAID });
	const before = cluster.main.log.length;
	await runsByTriggers(checks, rest, scene);
	const since = cluster.main.log.slice(before);
	const silent = TITLES.filter((title) => !since.includes(`${title}: ${WATCHES_FROM_NOW}`));
	checks.add(
		'each trigger says in the log of n8n that it watches from now on',
		silent.length === 0,
		silent.join(', ') || TITLES.join(', '),
	);
}
