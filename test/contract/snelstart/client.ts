import axios, { type AxiosInstance } from 'axios';
import {
	addArticle,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type Artikel,
	type Relatie,
	type SnelStartOptions,
	type SnelStartSimulator,
	type SnelStartState,
	type SnelStartSwitches,
} from '../../../lab/simulators/snelstart';

export interface Opened {
	simulator: SnelStartSimulator;
	/** Authenticated client; never throws on a status. */
	api: AxiosInstance;
	state: SnelStartState;
	article: Artikel;
	customer: Relatie;
	land: (code: string) => { id: string };
}

/** 1 March 2026, noon UTC: a clock that stands still. */
export const NOON = new Date('2026-03-01T12:00:00.500Z');

const running: SnelStartSimulator[] = [];

/** An administration with alphanumeric codes, one article (stock 10) and one customer. */
export function seed(): SnelStartState {
	const state = emptyAdministration();
	Object.assign(state.companyInfo, { artikelcodeSoort: 'Alfanumeriek', artikelcodeMaxLengte: 50 });
	addArticle(state, { artikelcode: 'demo_1', omschrijving: 'Beker', technischeVoorraad: 10 });
	addRelation(state, { naam: 'Jan Jansen', email: 'jan@example.nl', krediettermijn: 14 });
	return state;
}

/** Starts a simulator and logs in; closed by `closeAll`. */
export async function open(
	switches: Partial<SnelStartSwitches> = {},
	options: SnelStartOptions = {},
): Promise<Opened> {
	const state = options.seed ?? seed();
	const simulator = await startSnelStart({ ...options, seed: state, switches });
	running.push(simulator);
	const api = await login(simulator);
	return {
		simulator,
		api,
		state,
		article: state.artikelen[2],
		customer: state.relaties[3],
		land: (code) => ({ id: state.landen.find((one) => one.landcode === code)?.id ?? '' }),
	};
}

export async function closeAll(): Promise<void> {
	await Promise.all(running.splice(0).map(async (one) => await one.close()));
}

/** Asks for a token with the koppelsleutel; answers status and body. */
export async function requestToken(simulator: SnelStartSimulator, form: Record<string, string>) {
	return await axios.post(simulator.tokenUrl, new URLSearchParams(form).toString(), {
		validateStatus: () => true,
	});
}

export async function login(
	simulator: SnelStartSimulator,
	clientkey = simulator.koppelsleutel,
): Promise<AxiosInstance> {
	const { data } = await requestToken(simulator, { grant_type: 'clientkey', clientkey });
	return client(simulator, {
		Authorization: `Bearer ${data.access_token}`,
		'Ocp-Apim-Subscription-Key': simulator.subscriptionKey,
	});
}

export function client(
	simulator: SnelStartSimulator,
	headers: Record<string, string>,
): AxiosInstance {
	return axios.create({
		baseURL: simulator.apiUrl,
		headers: { 'Content-Type': 'application/json', ...headers },
		validateStatus: () => true,
		proxy: false,
	});
}

/** The codes in an error array. */
export function codesIn(data: unknown): string[] {
	return Array.isArray(data) ? data.map((one: { errorCode: string }) => one.errorCode) : [];
}

/** The smallest sales order that is accepted, with one line. */
export function orderFor(opened: Opened, more: object = {}): object {
	return {
		relatie: { id: opened.customer.id },
		datum: '2026-03-01T00:00:00',
		regels: [{ artikel: { id: opened.article.id }, stuksprijs: 10, aantal: 3 }],
		...more,
	};
}
