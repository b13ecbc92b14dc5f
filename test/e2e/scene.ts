/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { judge, type Verdict } from '../../lab/judges/mainJob';
import { stockWrites } from '../../lab/runs/requests';
import { shippedWorkflow, stage, type Stage } from '../../lab/engine';
import { webshopWorld, type WebshopWorld } from '../../lab/worlds';
import { importCredentials, importWorkflows, type CredentialEntry } from './cli';
import type { N8nHome } from './home';
import { repository } from './packInstall';
import { withCredentials, type N8nWorkflow } from './workflow';

export const templateFolder = join(repository, 'workflows');

/** A web shop with its administration in two simulators, and the workflow that links them in n8n. */
export interface Scene {
	world: WebshopWorld;
	stage: Stage;
	workflow: N8nWorkflow & { id: string };
	credentials: { snelStart: CredentialEntry; prestaShop: CredentialEntry };
}

export interface SceneOptions {
	/** Told apart by this in n8n: the workflow's id and the credentials' names. */
	id: string;
	seed: number;
	orders?: number;
	articles?: number;
	/** What the credentials are called, for instance `account` for "SnelStart account". */
	called: string;
	/** A change a person would make in the editor before the first run. */
	change?: (template: N8nWorkflow) => N8nWorkflow;
}

/** A template with what the owner of the demo chooses in it, by default the main job. */
export const readTemplate = (name?: string): N8nWorkflow =>
	shippedWorkflow(name) as unknown as N8nWorkflow;

/** On a slow machine minutes pass before a scene is run: what PrestaShop is still writing is as fresh then as it was. */
export function stillWriting({ world, stage: { prestaShop } }: Scene): void {
	const fresh = world.orders
		.filter(({ kind }) => kind === 'half-built')
		.map(({ orderId }) => orderId);
	const now = DateTime.now().setZone('Europe/Amsterdam').toFormat('yyyy-MM-dd HH:mm:ss');
	for (const order of prestaShop.state.tables.orders) {
		if (fresh.includes(Number(order.id))) order.date_add = now;
	}
}

/** Puts a world into two simulators and makes the template ready for them; n8n knows nothing of it yet. */
export async function setScene(options: SceneOptions): Promise<Scene> {
	const { id, seed, orders = 120, articles = 320, called, change } = options;
	const world = webshopWorld({ seed, orders, articles });
	const played = await stage(world);
	const entry = (service: 'SnelStart' | 'PrestaShop', type: string): CredentialEntry => ({
		id: `${id}${service}`,
		name: `${service} ${called}`,
		type,
		data: played.credentials[type],
	});
	const credentials = {
		snelStart: entry('SnelStart', 'snelStartApi'),
		prestaShop: entry('PrestaShop', 'prestaShopApi'),
	};
	const template = readTemplate();
	const linked = withCredentials({ ...(change?.(template) ?? template), id }, [
		credentials.snelStart,
		credentials.prestaShop,
	]);
	return { world, stage: played, workflow: { ...linked, id }, credentials };
}

/**
 * Imports credentials and workflows through n8n's CLI. The workflows name their credentials without
 * any id, and n8n links them by name and type.
 */
export async function importScenes(
	home: N8nHome,
	scenes: Scene[],
	further: N8nWorkflow[] = [],
): Promise<void> {
	await importCredentials(
		home,
		scenes.flatMap(({ credentials }) => Object.values(credentials)),
	);
	await importWorkflows(home, [...scenes.map(({ workflow }) => workflow), ...further]);
}

/** What an independent referee finds in the rows of both simulators. */
export function verdictOn({ world, stage: { snelStart, prestaShop } }: Scene): Verdict {
	return judge({ snelStart: snelStart.state, prestaShop: prestaShop.state, orders: world.orders });
}

/** What a run did to the two systems, counted from their requests and rows. */
export interface Footprint {
	salesOrders: number;
	stockWrites: number;
	requests: number;
}

/** Runs `work` and counts what it left behind in the simulators. */
export async function footprintOf<T>(
	{ stage: { snelStart, prestaShop } }: Scene,
	work: () => Promise<T>,
): Promise<{ result: T; left: Footprint }> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const before = snelStart.state.verkooporders.length;
	const result = await work();
	const left = {
		salesOrders: snelStart.state.verkooporders.length - before,
		stockWrites: stockWrites(prestaShop.journal),
		requests: snelStart.journal.length + prestaShop.journal.length,
	};
	return { result, left };
}
