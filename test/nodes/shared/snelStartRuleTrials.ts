import type { IBinaryKeyData, INodeExecutionData } from 'n8n-workflow';

import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { THE_RECORD, type Fields, type RecordsRun } from '../../engine/runRecords';
import type { Trial, Trying } from './trying';

type SnelStartTrying = Trying<SnelStartSimulator>;

const located = (value: string) => ({ __rl: true, mode: 'id', value });
const lastThree = <T>(rows: readonly T[]): T[] => rows.slice(-3);

/** Three files that differ, as n8n stores small ones. */
const threeFiles = (field: string): IBinaryKeyData[] =>
	[1, 2, 3].map((at) => ({
		[field]: {
			data: Buffer.from(`inhoud ${at} é`).toString('base64'),
			mimeType: 'text/plain',
			fileName: `bijlage-${at}.txt`,
		},
	}));

/** Files that an item came out with. */
const filesOf = ({ runData }: RecordsRun, field: string): string[] =>
	(runData.Node ?? [])
		.flatMap((done) => (done.data?.main?.[0] ?? []) as INodeExecutionData[])
		.map(({ binary }) => Buffer.from(binary?.[field]?.data ?? '', 'base64').toString('utf8'));

/** Three sales orders and three sales bookings that somebody made. */
async function made(tried: SnelStartTrying): Promise<{ orders: Fields[]; bookings: Fields[] }> {
	const { state } = tried.service;
	const automatic = { fields: { mappingMode: 'autoMapInputData', value: null } };
	const orders = lastThree(state.relaties).map(({ id }, at) => ({
		...{ relatie: id, datum: '2026-02-01', betalingskenmerk: `PS-${at + 1}` },
		regels: [{ artikel: lastThree(state.artikelen)[at].id, aantal: 1, stuksprijs: 10 }],
	}));
	const bookings = lastThree(state.relaties).map(({ id }, at) => ({
		...{ klant: id, factuurnummer: `B-${at + 1}`, factuurdatum: '2026-02-01' },
		boekingsregels: [{ grootboek: state.grootboeken.at(-1)!.id, bedrag: 10 * (at + 1) }],
	}));
	const create = async (resource: string, items: Fields[]) =>
		(await tried.run(automatic, items, { resource, operation: 'create' })).items;
	return {
		orders: await create('salesOrder', orders),
		bookings: await create('salesBooking', bookings),
	};
}

const byId = (rows: readonly Fields[]): Fields[] => rows.map(({ id }) => ({ id }));

/** A record that documents are attached to, by the item. */
const OF_BOOKING = { parentType: 'salesBooking', parent: located('={{ $json.id }}') };

async function uploaded(tried: SnelStartTrying, bookings: readonly Fields[]): Promise<Fields[]> {
	const to = { resource: 'document', operation: 'create', files: threeFiles('data') };
	return (await tried.run({ ...OF_BOOKING, inputField: 'data' }, byId(bookings), to)).items;
}

const DOCUMENT = {
	parentType: 'salesBooking',
	parent: located('={{ $json.parentIdentifier }}'),
	document: located('={{ $json.id }}'),
};

/** How each operation with a rule of its own is tried, with three items that differ. */
export const ruleTrials: Readonly<Record<string, Trial<SnelStartSimulator>>> = {
	'company:get': async (tried) => {
		const { items, paired } = await tried.run({}, [{}, {}, {}]);
		const name = tried.service.state.companyInfo.administratieNaam;
		tried.equal(
			'names',
			[...items.map((one) => one.administratieNaam), paired],
			[name, name, name, [0, 1, 2]],
		);
	},
	'company:update': async (tried) => {
		const wishes = [{ on: true }, { on: false }, { on: true }];
		const before = structuredClone(tried.service.state.companyInfo);
		const { items } = await tried.run({ foreignVat: '={{ $json.on }}' }, wishes);
		tried.equal(
			'answers',
			items.map((one) => one.factureerBuitenlandsBtw),
			[true, false, true],
		);
		const after = { ...tried.service.state.companyInfo, factureerBuitenlandsBtw: false };
		tried.equal('rest', after, { ...before, factureerBuitenlandsBtw: false });
	},
	'salesOrder:setStatus': async (tried) => {
		const { orders } = await made(tried);
		const wishes = ['Bevestiging', 'Werkbon', 'Order'].map((status, at) => ({
			...{ status, id: orders[2 - at].id },
		}));
		const before = tried.service.journal.length;
		const { items, paired } = await tried.run(
			{ ...THE_RECORD, status: '={{ $json.status }}' },
			wishes,
		);
		tried.equal(
			'orders',
			items.map(({ id }) => id),
			wishes.map(({ id }) => id),
		);
		tried.equal(
			'status',
			[items.map((one) => one.procesStatus), paired],
			[
				['Bevestiging', 'Werkbon', 'Order'],
				[0, 1, 2],
			],
		);
		const puts = tried.service.journal.slice(before).filter(({ method }) => method === 'PUT');
		tried.equal('writes', puts.length, 2);
	},
	'salesOrder:getByPaymentReference': async (tried) => {
		const { orders } = await made(tried);
		const wishes = [{ key: 'PS-3' }, { key: 'PS-1' }, { key: 'ps-1' }];
		for (const orderFilter of ['works', 'ignored', 'refused'] as const) {
			tried.service.setSwitches({ orderFilter });
			const { items, paired } = await tried.run({ reference: '={{ $json.key }}' }, wishes);
			tried.equal(
				orderFilter,
				[items.map(({ id }) => id), paired],
				[
					[orders[2].id, orders[0].id],
					[0, 1],
				],
			);
		}
	},
	'salesInvoice:getUbl': async (tried) => {
		const wishes = byId(tried.service.state.verkoopfacturen as unknown as Fields[]).reverse();
		for (const ubl of ['xml', 'base64', 'bytes'] as const) {
			tried.service.setSwitches({ ubl });
			const run = await tried.run({ ...THE_RECORD, outputField: 'ubl' }, wishes);
			const numbers = filesOf(run, 'ubl').map((xml) => /<cbc:ID>(\w+)</.exec(xml)?.[1]);
			tried.equal(
				ubl,
				[numbers, run.items.map((one) => one.factuurnummer)],
				[
					['F3', 'F2', 'F1'],
					['F3', 'F2', 'F1'],
				],
			);
		}
	},
	'salesBooking:addAttachment': async (tried) => {
		const { bookings } = await made(tried);
		const parameters = {
			...THE_RECORD,
			inputField: 'pdf',
			options: { fileName: '={{ $json.id }}.pdf' },
		};
		await tried.run(parameters, byId(bookings).reverse(), { files: threeFiles('pdf') });
		const kept = tried.service.state.overige['/documenten'] ?? [];
		tried.equal(
			'parents',
			kept.map((one) => one.parentIdentifier),
			bookings.map(({ id }) => id).reverse(),
		);
		tried.equal(
			'names',
			kept.map((one) => one.fileName),
			bookings.map(({ id }) => `${String(id)}.pdf`).reverse(),
		);
	},
	'document:create': async (tried) => {
		const { bookings } = await made(tried);
		const documents = await uploaded(tried, [bookings[1], bookings[2], bookings[0]]);
		tried.equal(
			'names',
			documents.map((one) => one.fileName),
			[1, 2, 3].map((at) => `bijlage-${at}.txt`),
		);
		const [, , third] = tried.service.state.overige['/documenten'];
		tried.equal(
			'third',
			[third.parentIdentifier, Buffer.from(String(third.content), 'base64').toString()],
			[bookings[0].id, 'inhoud 3 é'],
		);
	},
	'document:getMany': async (tried) => {
		const { bookings } = await made(tried);
		await uploaded(tried, bookings);
		const { items, paired } = await tried.run(OF_BOOKING, byId(bookings).reverse());
		tried.equal(
			'names',
			[items.map((one) => one.fileName), paired],
			[[3, 2, 1].map((at) => `bijlage-${at}.txt`), [0, 1, 2]],
		);
	},
	'document:get': async (tried) => {
		const { bookings } = await made(tried);
		const documents = await uploaded(tried, bookings);
		const run = await tried.run({ ...DOCUMENT, outputField: 'file' }, [...documents].reverse());
		tried.equal('files', filesOf(run, 'file'), ['inhoud 3 é', 'inhoud 2 é', 'inhoud 1 é']);
		tried.tell(
			'contents in the item',
			run.items.every((one) => !('content' in one)),
		);
	},
	'document:update': async (tried) => {
		const { bookings } = await made(tried);
		const documents = await uploaded(tried, bookings);
		const items = [documents[2], documents[0], documents[1]];
		await tried.run({ ...DOCUMENT, inputField: 'data' }, items, { files: threeFiles('data') });
		const kept = tried.service.state.overige['/documenten'];
		tried.equal(
			'names',
			kept.map((one) => one.fileName),
			[2, 3, 1].map((at) => `bijlage-${at}.txt`),
		);
	},
	'document:delete': async (tried) => {
		const { bookings } = await made(tried);
		const documents = await uploaded(tried, bookings);
		const { items } = await tried.run(DOCUMENT, [documents[2], documents[0]]);
		tried.equal(
			'told',
			items,
			[documents[2], documents[0]].map(({ id }) => ({ deleted: true, id })),
		);
		tried.equal(
			'left',
			tried.service.state.overige['/documenten'].map(({ id }) => id),
			[documents[1].id],
		);
	},
	'priceAgreement:getPrice': async (tried) => {
		const { state } = tried.service;
		const pointer = ({ id, uri }: { id: string; uri: string }) => ({ id, uri });
		const wishes = lastThree(state.artikelen).map((article, at) => {
			const customer = lastThree(state.relaties)[2 - at];
			for (const aantal of [1, 10]) {
				state.prijsafspraken.push({
					...{
						relatie: pointer(customer),
						artikel: pointer(article),
						datum: '2026-02-01T00:00:00',
					},
					...{ aantal, verkoopprijs: 10 * (at + 1) - aantal / 10, basisprijs: 10 * (at + 1) },
				});
			}
			return { article: article.id, customer: customer.id, pieces: at === 1 ? 10 : 1 };
		});
		const parameters = {
			article: located('={{ $json.article }}'),
			customer: located('={{ $json.customer }}'),
			...{ quantity: '={{ $json.pieces }}', date: '2026-02-01' },
		};
		const { items, paired } = await tried.run(parameters, wishes);
		tried.equal(
			'prices',
			[items.map((one) => one.verkoopprijs), paired],
			[
				[9.9, 19, 29.9],
				[0, 1, 2],
			],
		);
	},
	'foreignVatRate:get': async (tried) => {
		const wishes = [{ code: 'deu' }, { code: 'NLD' }, { code: 'FRA' }];
		const { items, paired } = await tried.run({ country: '={{ $json.code }}' }, wishes);
		tried.equal(
			'countries',
			[items.map((one) => one.countryCode), paired],
			[
				['DEU', 'NLD', 'FRA'],
				[0, 1, 2],
			],
		);
	},
};
