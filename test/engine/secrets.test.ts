/**
 * n8n-core reads while it is being loaded how it is to log, so this suite loads it anew.
 *
 * @own-packages
 */
import { recordOutput } from './output';
import { stringify } from 'flatted';
import type { INode } from 'n8n-workflow';
import { runWorkflow, shippedWorkflow } from '../../lab/engine';
import { mainJob, type MainJob } from './mainJob';
import { leaksIn, spellingsOf } from './secretsIn';
import type { Fault } from '../../lab/simulators/shared/fault';

/** First part of every token of the simulator; the rest differs. */
const TOKEN_START = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');

/** What may never be repeated: the keys as they are filled in, and every access token. */
const secretsOf = ({ credentials }: MainJob): Record<string, string> => ({
	koppelsleutel: String(credentials.snelStartApi.clientKey),
	subscriptionKey: String(credentials.snelStartApi.subscriptionKey),
	webserviceKey: String(credentials.prestaShopApi.webserviceKey),
	token: TOKEN_START,
});

type Side = 'snelStart' | 'prestaShop';
type Trouble = [string, (job: MainJob) => void | Promise<void>];

const always = (fault: Partial<Fault> & Pick<Fault, 'kind'>): Fault => ({ times: -1, ...fault });

/** A server that repeats what it was sent, as debug pages and some gateways do. */
function echo(job: MainJob, side: Side, shape: (said: string) => unknown): unknown {
	const { webserviceKey, token, ...keys } = secretsOf(job);
	const sent = side === 'prestaShop' ? [webserviceKey] : Object.values(keys);
	const said = sent.flatMap(spellingsOf).join(' and ');
	return shape(side === 'prestaShop' ? said : `Authorization: Bearer ${token}.eyJ9.x, ${said}`);
}

type Shape = [string, (said: string) => unknown];

const PAGE: Shape = ['web page', (said) => `<html><title>${said}</title>${said}</html>`];
const TEXT: Shape = ['bare text', (said) => said];
const SHAPES: Record<Side, Shape[]> = {
	snelStart: [
		['list of errors', (said) => [{ errorCode: 'ALG-0001', message: said }]],
		['gateway message', (said) => ({ statusCode: 400, message: said })],
		...[PAGE, TEXT],
	],
	prestaShop: [
		['PrestaShop error', (said) => ({ errors: [{ code: 90, message: said }] })],
		...[PAGE, TEXT],
	],
};

const REFUSED: Array<[string, Fault]> = [
	['401', always({ kind: 'status', status: 401, body: { message: 'no' } })],
	['403', always({ kind: 'status', status: 403, body: { message: 'no' } })],
	['a web page', always({ kind: 'html', status: 200 })],
	['half an answer', always({ kind: 'truncated' })],
];
const UNCLEAR: Array<[string, Fault]> = [
	['500', always({ kind: 'status', status: 500 })],
	['a dropped connection', always({ kind: 'reset' })],
	['a lost reply', always({ kind: 'lostReply' })],
];

/** The part of the run that is disturbed: reading, signing in, or writing. */
const PLACES: Array<[string, Side, Fault['match'], Array<[string, Fault]>]> = [
	['SnelStart reads', 'snelStart', { method: 'GET', path: '/v2/' }, REFUSED],
	['SnelStart writes', 'snelStart', { method: 'POST', path: '/v2/' }, [...REFUSED, ...UNCLEAR]],
	['the token', 'snelStart', { path: '/b2b/token' }, REFUSED],
	['the shop reads', 'prestaShop', { method: 'GET' }, REFUSED],
	['the shop writes', 'prestaShop', { method: 'PATCH' }, [...REFUSED, ...UNCLEAR]],
];

const troubles: Trouble[] = [
	['nothing is wrong', () => undefined],
	[
		'all keys are wrong',
		({ credentials }) => {
			credentials.snelStartApi.clientKey = 'R2VoZWltOnZhbkphbg==+/&';
			credentials.snelStartApi.subscriptionKey = 'f'.repeat(32);
			credentials.prestaShopApi.webserviceKey = ['WRONG', '7'.repeat(27)].join('');
		},
	],
	[
		'the koppelsleutel is wrong',
		({ credentials }) => void (credentials.snelStartApi.clientKey = 'R2VoZWltOnZhbkphbg==+/&'),
	],
	[
		'the subscription key is wrong',
		({ credentials }) => void (credentials.snelStartApi.subscriptionKey = 'f'.repeat(32)),
	],
	['the shop is gone', async ({ prestaShop }) => await prestaShop.close()],
	['SnelStart is gone', async ({ snelStart }) => await snelStart.close()],
	...PLACES.flatMap(([place, side, match, faults]) => [
		...faults.map(
			([name, fault]): Trouble => [
				`${place} meet ${name}`,
				(job) => job[side].addFault({ ...fault, match }),
			],
		),
		...SHAPES[side].map(
			([name, shape]): Trouble => [
				`${place} meet a ${name} that repeats what was sent`,
				(job) =>
					job[side].addFault(
						always({ kind: 'status', status: 400, match, body: echo(job, side, shape) }),
					),
			],
		),
	]),
];

/** Retries without their waits: what is looked at here is what is said, not when. */
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: async () => await Promise.resolve(),
}));

async function run(job: MainJob, onError: INode['onError']) {
	const { nodes, ...rest } = shippedWorkflow();
	const workflow = { ...rest, nodes: nodes.map((node) => ({ ...node, onError })) };
	return await runWorkflow(workflow, { source: 'src', credentials: job.credentials });
}

/** Everything that a run leaves behind and that may be seen or kept. */
async function leftBehind(job: MainJob, onError: INode['onError']) {
	const output = recordOutput();
	try {
		const { runData, error } = await run(job, onError);
		return {
			runData,
			error,
			saved: stringify({ resultData: { runData, error } }),
			json: JSON.stringify({ runData, error }),
			log: output.lines(),
			journals: [job.snelStart.journal, job.prestaShop.journal],
		};
	} finally {
		output.stop();
	}
}

describe('no secret is left behind by a run in which', () => {
	it.each(troubles)('%s', async (_, spoil) => {
		const job = await mainJob({ orders: 8, articles: 40 });
		try {
			await spoil(job);
			for (const onError of ['stopWorkflow', 'continueRegularOutput'] as const) {
				const left = await leftBehind(job, onError);

				expect(leaksIn(left, secretsOf(job))).toEqual([]);
				expect(left.log.length).toBeGreaterThan(0);
			}
		} finally {
			await job.close();
		}
	});
});

describe('the search for secrets', () => {
	const secrets = { key: 'top secret/key=' };

	it.each<[string, () => unknown]>([
		['a message', () => new Error('not top secret/key=!')],
		['a cause', () => new Error('x', { cause: { headers: ['top secret/key='] } })],
		['an address', () => `https://x/?a=${encodeURIComponent('top secret/key=')}`],
		['a Basic header', () => [Buffer.from('top secret/key=:').toString('base64')]],
		['a buffer', () => ({ body: Buffer.from('top secret/key=') })],
		['a name of a member', () => ({ 'top secret/key=': 1 })],
		['a map', () => new Map([['a', new Set(['top secret/key='])]])],
	])('finds it in %s', (_, make) => {
		expect(leaksIn({ deep: { in: make() } }, secrets)).not.toEqual([]);
	});

	it('finds nothing where there is nothing', () => {
		expect(leaksIn({ message: 'top secret', list: [1, null] }, secrets)).toEqual([]);
	});
});
