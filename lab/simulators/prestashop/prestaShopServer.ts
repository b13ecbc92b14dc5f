import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { attachControl } from '../shared/control';
import type { ControlHook } from '../shared/control';
import type { Faults } from '../shared/faults';
import { attachJournal, entryOf, keepRawBodies } from '../shared/journal';
import type { JournalEntry } from '../shared/journal';
import type { Shop } from './store/shop';
import type { PrestaShopSwitches } from './types';
import { handle } from './webservice/handle';
import { attachFaults } from '../shared/attachFaults';

export interface ServerParts {
	shop: Shop;
	basePath: string;
	journal: JournalEntry[];
	faults: Faults;
	latencyMs: number;
	hooks: Record<string, ControlHook>;
	setSwitches: (switches: Partial<PrestaShopSwitches>) => void;
}

/** The web server around the shop: every address that is not the control endpoint is PrestaShop's. */
export function prestaShopServer(parts: ServerParts): FastifyInstance {
	const app = fastify({ bodyLimit: 64 * 1024 * 1024, http: { maxHeaderSize: 65_536 } });
	keepRawBodies(app);
	attachJournal(app, parts.journal);
	attachFaults(app, parts.faults, () => parts.latencyMs);
	attachControl(app, {
		state: () => parts.shop.state.tables,
		journal: parts.journal,
		faults: parts.faults,
		switches: () => parts.shop.switches,
		setSwitches: parts.setSwitches,
		hooks: parts.hooks,
	});
	app.setNotFoundHandler(async (request, reply) => await pass(parts, request, reply));
	return app;
}

async function pass(parts: ServerParts, request: FastifyRequest, reply: FastifyReply) {
	const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
	const { method, headers } = request;
	const url = request.raw.url ?? request.url;
	const answer = handle(parts.shop, { method, url, headers, body }, parts.basePath);
	const entry = entryOf(request);
	if (entry && answer.notSimulated !== undefined) entry.unknownRoute = true;
	reply.code(answer.status);
	for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value);
	return await reply.send(
		method === 'HEAD' || answer.body === '' ? undefined : Buffer.from(answer.body),
	);
}
