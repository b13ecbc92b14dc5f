import {
	ActiveWorkflow,
	mailbox,
	runWorkflow,
	snelStartCredential,
	type Choice,
} from '../../lab/engine';
import type { SnelStartSimulator } from '../../lab/simulators/snelstart';
import { startWorld } from '../nodes/snelstart/world';

type Invoice = { factuurnummer: string };

const TEMPLATE = 'tell-when-invoiced';
const INVOICED = 'When an Order Is Invoiced';
const PAID = 'When an Invoice Is Paid';
const CHOICES: Choice[] = [
	{
		on: { node: 'Send Message' },
		parameters: { fromEmail: 'n8n@winkel.example', toEmail: 'ik@winkel.example' },
	},
];

describe('the template that tells what is invoiced and paid', () => {
	let books: SnelStartSimulator;
	beforeEach(async () => {
		mailbox.sent.length = 0;
		books = await startWorld();
		await sell();
	});
	afterEach(async () => {
		jest.restoreAllMocks();
		await books.close();
	});

	/** A sales order of € 121 comes in. */
	async function sell(): Promise<void> {
		const { relaties, artikelen, verkooporders } = books.state;
		const customer = relaties.find(({ naam }) => naam === 'Bekende Klant')!;
		const article = artikelen.find(({ artikelcode }) => artikelcode === '1001')!;
		const order = {
			relatie: { id: customer.id },
			datum: '2026-11-02',
			betalingskenmerk: `PS-${verkooporders.length + 1}`,
			verkooporderBtwIngaveModel: 'Inclusief',
			regels: [{ artikel: { id: article.id }, aantal: 1, stuksprijs: 121 }],
		};
		const endpoint = 'POST /verkooporders';
		const parameters = {
			resource: 'apiRequest',
			operation: 'send',
			endpoint,
			body: JSON.stringify(order),
		};
		const node = { type: 'n8n-nodes-snelstart-prestashop.snelStart', name: 'Order', parameters };
		const { error } = await runWorkflow([node], { credentials: snelStartCredential(books) });
		expect(error).toBeUndefined();
		books.clearJournal();
	}

	const written = () =>
		books.journal.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'));

	const run = async (startNode: string, choices: readonly Choice[] = CHOICES) =>
		await runWorkflow(TEMPLATE, { startNode, choices, credentials: snelStartCredential(books) });

	it('tells of each invoice and each payment once, from when it is switched on', async () => {
		const credentials = snelStartCredential(books);
		const active = new ActiveWorkflow(TEMPLATE, { choices: CHOICES, credentials });
		for (const trigger of [INVOICED, PAID]) expect(await active.poll(trigger)).toBeNull();
		await sell();
		const [first, second] = [1, 2].map(
			(nummer) => books.hook('invoiceOrder', { nummer }) as Invoice,
		);
		const run = await active.poll(INVOICED);
		expect([run?.status, run?.error]).toEqual(['success', undefined]);
		books.hook('payInvoice', { factuurnummer: first.factuurnummer });
		expect(await active.poll(PAID)).toBeNull();
		jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
		expect((await active.poll(PAID))?.status).toBe('success');
		for (const trigger of [INVOICED, PAID]) expect(await active.poll(trigger)).toBeNull();

		expect(mailbox.sent.map(({ subject }) => subject).sort()).toEqual([
			`Factuur ${first.factuurnummer} is betaald`,
			'Verkooporder 1 is gefactureerd',
			'Verkooporder 2 is gefactureerd',
		]);
		const texts = mailbox.sent.map(({ text }) => text.replace(/\u00a0/g, ' '));
		expect(texts).toEqual(
			expect.arrayContaining([
				`Verkooporder 2 (PS-2) staat op factuur ${second.factuurnummer} van € 121,00.`,
				`Van factuur ${first.factuurnummer} van € 121,00 staat niets meer open.`,
			]),
		);
		expect(written()).toEqual([]);
	});

	it('tells a sample when tested by hand', async () => {
		books.hook('invoiceOrder', { nummer: 1 });
		for (const trigger of [INVOICED, PAID]) expect((await run(trigger)).error).toBeUndefined();
		expect(mailbox.sent.map(({ subject }) => subject.split(' ')[0])).toEqual([
			'Verkooporder',
			'Factuur',
		]);
		expect(written()).toEqual([]);
	});

	it('sends nothing as everybody imports it', async () => {
		books.hook('invoiceOrder', { nummer: 1 });
		const { error } = await run(INVOICED, []);
		expect(error?.message).toContain('No recipients');
		expect(mailbox.sent).toEqual([]);
	});
});
