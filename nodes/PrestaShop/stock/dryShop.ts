import type { PlannedRequest } from '../../../domain/stream/plannedRequest';
import { worded } from '../../../domain/words/wording';
import { lastingRefusal } from '../client/refusal';
import { pathOf, type ShopAnswer, type ShopRequest } from '../client/request';
import { idsOf, writing, type Shop } from '../client/shop';
import type { ShopQuery } from '../client/query';
import type { XmlEntities } from '../client/xml';
import { verbsOn } from '../schema/verbsOn';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import { text } from '../wire/row';

const NO_ANSWER: ShopAnswer['answer'] = { status: 200, headers: {}, body: '', networkCode: '' };

/**
 * Stands between a run and its shops in a dry run. Reads go through, and tell what the run would have written as the shop
 * would; writes are noted and answered, so that the run goes on as the real one does.
 */
export class DryShop {
	private readonly noted: PlannedRequest[] = [];

	/** Fields that would have been written, by resource and id. */
	private readonly written = new Map<string, ShopRow>();

	/** The same shop, to which nothing is written. */
	over(shop: Shop): Shop {
		const merged = (resource: ShopResource, rows: readonly ShopRow[]): ShopRow[] =>
			rows.map((row) => ({ ...row, ...this.written.get(`${resource}/${text(row, 'id')}`) }));
		return {
			...shop,
			read: async (reading) => {
				const answered = await shop.read(reading);
				if (!answered.ok) return answered;
				return { ...answered, rows: merged(reading.resource, answered.rows) };
			},
			rows: async (reading) => merged(reading.resource, await shop.rows(reading)),
			put: async (...sent) => this.take('PUT', ...sent),
			patch: async (resource, ...sent) => {
				const answered = this.take('PATCH', resource, ...sent);
				return (await mayNotPatch(shop, resource)) ? REFUSED : answered;
			},
			post: async (...sent) => this.take('POST', ...sent),
			remove: async (resource, id) => {
				this.note({ method: 'DELETE', resource, id, query: {} });
				return { ok: true, rows: [], answer: NO_ANSWER };
			},
			removeMany: async (resource, ids) => {
				this.note({ method: 'DELETE', resource, query: idsOf(ids) });
				return { ok: true, rows: [], answer: NO_ANSWER };
			},
			writes: () => 0,
		};
	}

	/** What the run would have sent, in that order. */
	requests(): PlannedRequest[] {
		return this.noted;
	}

	private take(
		method: 'PUT' | 'PATCH' | 'POST',
		resource: ShopResource,
		entities: XmlEntities,
		query?: ShopQuery,
	): ShopAnswer {
		this.note(writing(method, resource, entities, query));
		if (method === 'POST') {
			const rows = entities.entities.map((entity) => ({
				...entity,
				id: `new${this.noted.length}`,
			}));
			return { ok: true, rows, answer: NO_ANSWER };
		}
		for (const entity of entities.entities) {
			const place = `${resource}/${text(entity, 'id')}`;
			this.written.set(place, { ...this.written.get(place), ...entity });
		}
		return { ok: true, rows: [...entities.entities], answer: NO_ANSWER };
	}

	private note({ method, body, ...request }: ShopRequest): void {
		const at = this.noted.length + 1;
		this.noted.push({ at, method, path: pathOf(request), ...(body === undefined ? {} : { body }) });
	}
}

/** The key may PUT and not PATCH, as the shop itself tells. */
async function mayNotPatch(shop: Shop, resource: ShopResource): Promise<boolean> {
	const verbs = verbsOn(await shop.index(), resource);
	return verbs !== null && verbs.put && !verbs.patch;
}

const REFUSED: ShopAnswer = {
	ok: false,
	refusal: lastingRefusal(
		405,
		null,
		worded('The webservice key may not PATCH', 'De webservicesleutel mag geen PATCH'),
		worded('', ''),
	),
	answer: { ...NO_ANSWER, status: 405 },
};
