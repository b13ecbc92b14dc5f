import fastify from 'fastify';
import { attachControl } from '../shared/control';
import { Faults } from '../shared/faults';
import { attachJournal, type JournalEntry, keepRawBodies } from '../shared/journal';
import { emptyAdministration } from './administration';
import { API_PATH, attachApi, SUBSCRIPTION_KEYS, TOKEN_PATH } from './api';
import { Tokens } from './auth/tokens';
import { guidSource } from './guid';
import { snelStartHooks } from './hooks/hooks';
import { ownMember } from './ownMember';
import { applySwitches, DEFAULT_SWITCHES, type SnelStartSwitches } from './switches';
import type { SnelStartState } from './tables';
import { World } from './world';
import type { Fault } from '../shared/fault';
import { attachFaults } from '../shared/attachFaults';

export interface SnelStartOptions {
	/** Tables to start with; used and changed in place. Default `emptyAdministration()`. */
	seed?: SnelStartState;
	switches?: Partial<SnelStartSwitches>;
	/** Default: any free port. Always on 127.0.0.1. */
	port?: number;
	/** Added to every answer. */
	latencyMs?: number;
	/** Clock of modifiedOn, tokens and journal; limits run on real time. */
	clock?: () => Date;
	/** Seed of the GUIDs of new rows. */
	guidSeed?: string;
}

export interface SnelStartSimulator {
	apiUrl: string;
	tokenUrl: string;
	controlUrl: string;
	koppelsleutel: string;
	subscriptionKey: string;
	secondarySubscriptionKey: string;
	state: SnelStartState;
	journal: JournalEntry[];
	switches: Readonly<SnelStartSwitches>;
	setSwitches(changes: Partial<SnelStartSwitches>): void;
	addFault(fault: Fault): void;
	clearFaults(): void;
	clearJournal(): void;
	setLatency(ms: number): void;
	/** Runs a hook by name, as POST /_control/hooks/<name> does; throws a plain Error. */
	hook(name: string, input?: Record<string, unknown>): unknown;
	close(): Promise<void>;
}

/** Starts a stand-in for the SnelStart B2B API v2 and its token endpoint on the loopback. */
export async function startSnelStart(options: SnelStartOptions = {}): Promise<SnelStartSimulator> {
	const parts = assemble(options);
	const { app, world, journal, faults, tokens } = parts;
	const hooks = snelStartHooks(world, tokens);
	attachControl(app, {
		state: () => {
			world.stock.settle();
			return world.state;
		},
		journal,
		faults,
		switches: () => world.switches,
		setSwitches: (changes) => parts.setSwitches(changes),
		hooks,
	});
	await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
	const address = app.addresses()[0];
	const port = typeof address === 'object' ? address.port : options.port;
	const root = `http://127.0.0.1:${port}`;
	return {
		apiUrl: root + API_PATH,
		tokenUrl: `${root}${TOKEN_PATH}`,
		controlUrl: `${root}/_control`,
		koppelsleutel: world.state.koppelsleutels[0]?.sleutel ?? '',
		subscriptionKey: SUBSCRIPTION_KEYS[0],
		secondarySubscriptionKey: SUBSCRIPTION_KEYS[1],
		state: world.state,
		journal,
		switches: world.switches,
		setSwitches: parts.setSwitches,
		addFault: (fault) => faults.add(fault),
		clearFaults: () => faults.clear(),
		clearJournal: () => void (journal.length = 0),
		setLatency: parts.setLatency,
		hook: (name, input = {}) => {
			const run = ownMember(hooks, name);
			if (run === undefined) throw new Error(`No hook "${name}".`);
			return run(input);
		},
		close: () => app.close(),
	};
}

function assemble(options: SnelStartOptions) {
	const switches = { ...DEFAULT_SWITCHES };
	applySwitches(switches, options.switches ?? {});
	const clock = options.clock ?? (() => new Date());
	const state = options.seed ?? emptyAdministration();
	const world = new World(state, switches, clock, guidSource(options.guidSeed ?? 'new rows'));
	world.stock.settle();
	const tokens = new Tokens(state, switches, clock);
	const journal: JournalEntry[] = [];
	const faults = new Faults();
	let latencyMs = options.latencyMs ?? 0;
	const app = fastify({ forceCloseConnections: true, bodyLimit: 50_000_000 });
	keepRawBodies(app);
	attachJournal(app, journal, clock);
	attachFaults(app, faults, () => latencyMs);
	attachApi(app, world, tokens);
	return {
		...{ app, world, tokens, journal, faults },
		setSwitches: (changes: Partial<SnelStartSwitches>) => {
			world.stock.settle();
			applySwitches(switches, changes);
			world.stock.settle();
			world.touch();
		},
		setLatency: (ms: number) => void (latencyMs = ms),
	};
}
