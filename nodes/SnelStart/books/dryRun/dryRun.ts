import type { PlannedRequest } from '../../../../domain/stream/plannedRequest';
import { failureOf } from '../../client/failure';
import type { Answer, Sender, SnelStartRequest } from '../../client/request';
import type { WireBankBooking } from '../../wire/wireBankBooking';
import type { WireSalesInvoice } from '../../wire/wireSalesInvoice';
import { NamedIds } from './namedIds';
import { withPayments } from './withPayments';
import { WrittenRecords } from './writtenRecords';

/** Numbers that SnelStart gives out are higher than any that is there. */
const HIGHEST = 2_000_000_000;

/**
 * Stands between a run and SnelStart in a dry run. Reads go through, with what the run would have written put into
 * their answers; writes are noted and answered as SnelStart would, so that the run goes on as the real one does.
 */
export class DryRun {
	private readonly ids = new NamedIds();

	private readonly written = new WrittenRecords();

	private readonly noted: PlannedRequest[] = [];

	/** Sends reads by `sender`, and nothing else. */
	over(sender: Sender): Sender {
		return {
			limits: sender.limits,
			send: async (request) =>
				request.method === 'GET' ? await this.read(sender, request) : this.write(request),
		};
	}

	/** What the run would have sent, in that order, ids that SnelStart gives out by name. */
	requests(): PlannedRequest[] {
		return this.noted;
	}

	private write({ method, path, body }: SnelStartRequest): Answer {
		const sent = body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as object);
		const id = method === 'POST' ? this.ids.next(path) : null;
		this.noted.push({
			at: this.noted.length + 1,
			method,
			path: this.ids.shownText(path),
			...(sent === undefined ? {} : { body: this.ids.shown(sent) }),
			...(id === null ? {} : { gives: this.ids.nameOf(id) }),
		});
		if (id !== null) {
			const number = HIGHEST + this.noted.length;
			const record = { ...sent, id, nummer: number, relatiecode: number, nonactief: false };
			this.written.make(path, record);
			return { ok: true, body: record };
		}
		if (method === 'DELETE') this.written.delete(path);
		else this.written.put(path, sent);
		return { ok: true, body: sent };
	}

	/** What would have been paid of it by now is no longer open. */
	private async readInvoice(sender: Sender, request: SnelStartRequest): Promise<Answer> {
		const answer = await sender.send(request);
		const booked = this.written.in('/bankboekingen', undefined) as unknown as WireBankBooking[];
		return answer.ok
			? { ok: true, body: withPayments(answer.body as WireSalesInvoice, booked) }
			: answer;
	}

	private async read(sender: Sender, request: SnelStartRequest): Promise<Answer> {
		const { path, query = {} } = request;
		const there = this.written.at(path);
		if (there !== undefined) return { ok: true, body: there };
		if (this.written.isDeleted(path)) {
			return { ok: false, failure: failureOf({ method: 'GET', path, status: 404 }) };
		}
		if (this.written.isOfMade(path)) return { ok: true, body: {} };
		const filter = query.$filter === undefined ? undefined : String(query.$filter);
		const made = this.written.in(path, filter);
		if (/^\/verkoopfacturen\/[^/]+$/.test(path)) return await this.readInvoice(sender, request);
		return made.length === 0 ? await sender.send(request) : await withMade(sender, request, made);
	}
}

/** A page of a list that holds these records before all others. */
async function withMade(
	sender: Sender,
	request: SnelStartRequest,
	made: readonly object[],
): Promise<Answer> {
	const { $skip = 0, $top = Infinity, ...query } = request.query ?? {};
	const [skip, top] = [Number($skip), Number($top)];
	const shown = made.slice(skip, skip + top);
	const rest = top - shown.length;
	if (rest === 0) return { ok: true, body: shown };
	const answer = await sender.send({
		...request,
		query: {
			...query,
			...(rest === Infinity ? {} : { $top: rest }),
			$skip: Math.max(0, skip - made.length),
		},
	});
	if (!answer.ok || !Array.isArray(answer.body)) return answer;
	return { ok: true, body: [...shown, ...(answer.body as unknown[])] };
}
