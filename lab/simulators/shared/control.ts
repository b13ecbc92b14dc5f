import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Faults } from './faults';
import type { JournalEntry } from './journal';
import type { Fault } from './fault';

/** Something a person would do in the simulated program itself (invoice an order, count stock). */
export type ControlHook = (input: Record<string, unknown>) => unknown;

export interface ControlParts {
	/** The tables as they are now. */
	state: () => object;
	journal: JournalEntry[];
	faults: Faults;
	switches: () => object;
	setSwitches: (switches: Record<string, unknown>) => void;
	/** Reachable as POST /_control/hooks/<name> with a JSON object. */
	hooks: Record<string, ControlHook>;
}

/**
 * The control endpoint of a simulator, for demos and tests in another process:
 * GET /_control/state[/table], GET and DELETE /_control/journal, GET and PUT /_control/switches,
 * POST and DELETE /_control/faults, GET /_control/hooks and POST /_control/hooks/<name>.
 * Failures answer 400 with `{ message }`.
 */
export function attachControl(app: FastifyInstance, parts: ControlParts): void {
	app.get('/_control/state', async () => parts.state());
	app.get<{ Params: { table: string } }>('/_control/state/:table', async (request, reply) => {
		const table = new Map(Object.entries(parts.state())).get(request.params.table);
		return table ?? reply.code(404).send({ message: `No table "${request.params.table}".` });
	});
	app.get('/_control/journal', async () => parts.journal);
	app.delete('/_control/journal', async () => {
		parts.journal.length = 0;
		return {};
	});
	app.get('/_control/switches', async () => parts.switches());
	attachWrites(app, parts);
}

function attachWrites(app: FastifyInstance, parts: ControlParts): void {
	app.put('/_control/switches', async (request, reply) =>
		attempt(reply, () => {
			parts.setSwitches(objectIn(request.body));
			return parts.switches();
		}),
	);
	app.post('/_control/faults', async (request, reply) =>
		attempt(reply, () => parts.faults.add(objectIn(request.body) as unknown as Fault)),
	);
	app.delete('/_control/faults', async () => {
		parts.faults.clear();
		return {};
	});
	app.get('/_control/hooks', async () => Object.keys(parts.hooks));
	app.post<{ Params: { name: string } }>('/_control/hooks/:name', async (request, reply) => {
		const { name } = request.params;
		const hook = new Map(Object.entries(parts.hooks)).get(name);
		if (hook === undefined) return await reply.code(404).send({ message: `No hook "${name}".` });
		return await attempt(reply, () => hook(objectIn(request.body)));
	});
}

async function attempt(reply: FastifyReply, run: () => unknown): Promise<unknown> {
	try {
		return (await run()) ?? {};
	} catch (error) {
		return await reply.code(400).send({ message: messageOf(error) });
	}
}

function objectIn(body: unknown): Record<string, unknown> {
	const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
	const value: unknown =
		text === '' ? (Buffer.isBuffer(body) ? {} : (body ?? {})) : JSON.parse(text);
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
