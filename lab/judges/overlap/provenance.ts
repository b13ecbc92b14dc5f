/** A request to one of both services with its answer, as the network saw it. */
export interface Seen {
	side: 'snelStart' | 'prestaShop';
	method: string;
	/** Path without the query. */
	path: string;
	status: number;
	body: Buffer;
}

interface Made {
	kind: 'salesOrders' | 'customers';
	run: number;
	at: number;
}

const KINDS: Record<string, Made['kind']> = {
	verkooporders: 'salesOrders',
	relaties: 'customers',
};

/** A record this old may have been left behind by a run that was cut off, and may be mended by another. */
const LEFT_BEHIND_AFTER_MS = 10_000;

/** By which the age of a record differs when it is measured on the network. */
const CLOCKS_MS = 1000;

/** Who made what in SnelStart and who took it away, seen from the network. */
export class Provenance {
	private readonly makers = new Map<string, Made>();

	private readonly windowsMs: number[] = [];

	/** Taken away by another run before it was old enough to have been left behind by one that was cut off. */
	private readonly strangers: string[] = [];

	private readonly lastRead = new Map<string, number>();

	private readonly removed = new Map<string, Made['kind']>();

	/** @param onMade hears of every sales order that is made, by its id */
	constructor(private readonly onMade: (id: string) => void = () => {}) {}

	/** A sales order is asked for by its id: what a person did before that can be seen by whoever asks. */
	asked({ side, method, path }: Pick<Seen, 'side' | 'method' | 'path'>): void {
		const [, id] = /\/verkooporders\/([\w-]+)$/.exec(path) ?? [];
		if (side === 'snelStart' && method === 'GET' && id) this.lastRead.set(id, performance.now());
	}

	/** Milliseconds, by `performance.now`, at which somebody last asked for a sales order; 0 for never. */
	lastReadAt(id: string): number {
		return this.lastRead.get(id) ?? 0;
	}

	note(run: number, { side, method, path, status, body }: Seen): void {
		if (side !== 'snelStart' || status > 299) return;
		const [, resource = '', id = ''] =
			/\/(verkooporders|relaties)(?:\/([\w-]+))?$/.exec(path) ?? [];
		if (resource === '') return;
		if (method === 'POST') {
			const row = JSON.parse(body.toString('utf8')) as { id: string };
			this.makers.set(row.id, { kind: KINDS[resource], run, at: performance.now() });
			if (KINDS[resource] === 'salesOrders') this.onMade(row.id);
		}
		if (method === 'DELETE') this.noteRemoval(run, id, KINDS[resource]);
	}

	/** Sales orders made. */
	made(): number {
		return [...this.makers.values()].filter(({ kind }) => kind === 'salesOrders').length;
	}

	summary() {
		const count = (wanted: Made['kind']) =>
			[...this.removed.values()].filter((kind) => kind === wanted).length;
		return {
			twins: { salesOrders: count('salesOrders'), customers: count('customers') },
			windowsMs: this.windowsMs,
			strangers: this.strangers,
		};
	}

	private noteRemoval(run: number, id: string, kind: Made['kind']): void {
		const made = this.makers.get(id);
		this.removed.set(id, kind);
		const age = made ? performance.now() - made.at : 0;
		if (made) this.windowsMs.push(Math.round(age));
		if (made?.run !== run && age < LEFT_BEHIND_AFTER_MS - CLOCKS_MS) {
			this.strangers.push(`run ${run} took away ${kind} ${id} of run ${made?.run ?? '(none)'}`);
		}
	}
}
