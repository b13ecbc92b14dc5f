import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { entryOf } from '../shared/journal';
import { bearerOf, checkBearer, checkScopes, checkSubscription } from './auth/checkBearer';
import { Limits } from './auth/limits';
import type { Tokens } from './auth/tokens';
import { codes, gateway, Refusal } from './errors/refusal';
import { OPERATIONS } from './resources';
import type { Operation } from './resources/operation';
import type { World } from './world';

export const API_PATH = '/b2bapi/v2';
export const TOKEN_PATH = '/b2b/token';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Subscription keys (primary and secondary) that every simulator accepts. Invented. */
export const SUBSCRIPTION_KEYS = [
	'51e1574712d34f00a0c0ffee00000001',
	'51e1574712d34f00a0c0ffee00000002',
];

/** Routes the token endpoint and every operation; keys, limits and scopes are checked first. */
export function attachApi(app: FastifyInstance, world: World, tokens: Tokens): void {
	const limits = new Map<unknown, Limits>();
	app.setNotFoundHandler((request, reply) => {
		const entry = entryOf(request);
		if (entry !== undefined) entry.unknownRoute = true;
		return refuse(gateway(404, 'Resource not found'), reply, world);
	});
	app.setErrorHandler((error, _request, reply) => {
		if (error instanceof Refusal) return refuse(error, reply, world);
		const text = error instanceof Error ? error.message : String(error);
		return reply.code(500).send({ Message: 'An error has occurred.', simulatorError: text });
	});
	app.post(TOKEN_PATH, async (request, reply) => {
		const form = new URLSearchParams(Buffer.isBuffer(request.body) ? request.body.toString() : '');
		const { status, body } = tokens.request(form);
		return reply.code(status).send(body);
	});
	app.get('/echo/resource', async (request) => {
		checkSubscription(request.headers, queryOf(request), SUBSCRIPTION_KEYS, world.switches);
		return {};
	});
	for (const operation of OPERATIONS) attachOperation(app, operation, { world, tokens, limits });
}

interface Guards {
	world: World;
	tokens: Tokens;
	limits: Map<unknown, Limits>;
}

function attachOperation(app: FastifyInstance, operation: Operation, guards: Guards): void {
	const { world, tokens } = guards;
	const leaving = new WeakMap<FastifyRequest, () => void>();
	app.route<{ Params: Record<string, string> }>({
		method: operation.method,
		url: API_PATH + operation.path,
		onRequest: async (request, reply) => {
			const query = queryOf(request);
			checkSubscription(request.headers, query, SUBSCRIPTION_KEYS, world.switches);
			const leave = limitsOf(request, guards).enter();
			leaving.set(request, leave);
			reply.raw.once('close', leave);
			const access = checkBearer(request.headers, tokens, world.switches);
			checkScopes(access, operation.scopes);
		},
		onSend: async (request, _reply, payload) => {
			leaving.get(request)?.();
			return payload;
		},
		handler: async (request, reply) => {
			const { params: parameters, body } = request;
			const { id, pid = id } = parameters;
			const needsGuid = pid !== undefined && !operation.path.startsWith('/vatrates');
			if (needsGuid && !GUID.test(pid)) throw codes(['ALG-0103']);
			const answer = await operation.run({ world, parameters, query: queryOf(request), body });
			reply.code(answer.status);
			if (answer.type !== undefined) return reply.type(answer.type).send(answer.body);
			return answer.body === undefined ? reply.send() : reply.send(jsonOf(reply, answer.body));
		},
	});
}

/** Limits count per administration, known by the koppelsleutel behind the token. */
function limitsOf(request: FastifyRequest, { world, tokens, limits }: Guards): Limits {
	const administration = tokens.accessOf(bearerOf(request.headers))?.key ?? 'unknown';
	const found = limits.get(administration) ?? new Limits(world.switches);
	limits.set(administration, found);
	return found;
}

function refuse(refusal: Refusal, reply: FastifyReply, world: World) {
	const isEmpty = refusal.status === 400 && world.switches.empty400;
	reply.code(refusal.status).headers(refusal.headers);
	if (refusal.body === undefined || isEmpty) return reply.send();
	return reply.send(jsonOf(reply, refusal.body));
}

function jsonOf(reply: FastifyReply, body: unknown): string {
	reply.type('application/json; charset=utf-8');
	return JSON.stringify(body);
}

function queryOf(request: FastifyRequest): URLSearchParams {
	return new URLSearchParams(request.url.split('?').slice(1).join('?'));
}
