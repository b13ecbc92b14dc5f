import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FaultKind, Fault } from './fault';
import { Faults } from './faults';
import { isControlRequest, entryOf } from './journal';
import { pause } from './pause';
import { actBeforeWork, actAfterWork } from './actBeforeWork';

const DURING_OR_AFTER: FaultKind[] = [
	...(['slow', 'slowPerLine', 'lostReply', 'timeoutCommitted'] as const),
	...(['statusCommitted', 'truncated'] as const),
	...(['printed', 'fewerRows', 'changedRows'] as const),
];

/**
 * Lets requests meet the waiting faults and adds `latencyMs()` to the work. Attach it after the
 * journal. Waiting comes after the onRequest hooks, so a limiter there sees it as time in use.
 */
export function attachFaults(app: FastifyInstance, faults: Faults, latencyMs: () => number): void {
	const met = new WeakMap<FastifyRequest, Fault>();
	app.addHook('onRequest', async (request, reply) => {
		if (isControlRequest(request)) return;
		const fault = faults.take(request.method, request.url);
		if (fault === undefined) return;
		const entry = entryOf(request);
		if (entry !== undefined) entry.fault = fault.kind;
		if (DURING_OR_AFTER.includes(fault.kind)) met.set(request, fault);
		else await actBeforeWork(fault, request, reply);
	});
	app.addHook('preHandler', async (request) => {
		if (isControlRequest(request)) return;
		await pause(latencyMs());
		const fault = met.get(request);
		if (fault?.kind === 'slow') await pause(fault.delayMs ?? 1000);
		if (fault?.kind === 'slowPerLine') await pause((fault.delayMs ?? 50) * lineCount(request.body));
	});
	app.addHook('onSend', async (request, reply, payload) => {
		const fault = met.get(request);
		return fault === undefined ? payload : actAfterWork(fault, request, reply, payload);
	});
}

function lineCount(body: unknown): number {
	if (!Buffer.isBuffer(body)) return 0;
	try {
		const parsed: unknown = JSON.parse(body.toString('utf8'));
		if (typeof parsed !== 'object' || parsed === null) return 0;
		return Object.values(parsed).reduce(
			(count: number, member) => count + (Array.isArray(member) ? member.length : 0),
			0,
		);
	} catch {
		return (body.toString('utf8').match(/<order_row>/g) ?? []).length;
	}
}
