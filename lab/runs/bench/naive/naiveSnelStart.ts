import axios, { type AxiosInstance } from 'axios';
import type { SnelStartSimulator } from '../../../simulators/snelstart';

/** Where SnelStart is, and the keys of an administration. */
export interface ReachedSnelStart {
	snelStart: Pick<SnelStartSimulator, 'apiUrl' | 'koppelsleutel' | 'subscriptionKey' | 'tokenUrl'>;
}

export interface SnelStartRow {
	id: string;
	[field: string]: unknown;
}

/** SnelStart as a generic node offers it: a token, then one request per question. */
export class NaiveSnelStart {
	private constructor(private readonly http: AxiosInstance) {}

	static async connect({ snelStart }: ReachedSnelStart): Promise<NaiveSnelStart> {
		const form = new URLSearchParams({
			grant_type: 'clientkey',
			clientkey: snelStart.koppelsleutel,
		});
		const { data } = await axios.post<{ access_token: string }>(snelStart.tokenUrl, form);
		return new NaiveSnelStart(
			axios.create({
				baseURL: snelStart.apiUrl,
				headers: {
					Authorization: `Bearer ${data.access_token}`,
					'Ocp-Apim-Subscription-Key': snelStart.subscriptionKey,
				},
			}),
		);
	}

	async list(path: string, query: Record<string, string | number> = {}): Promise<SnelStartRow[]> {
		return (await this.http.get<SnelStartRow[]>(path, { params: query })).data;
	}

	async find(path: string, property: string, value: string): Promise<SnelStartRow | undefined> {
		const filter = `${property} eq '${value.replace(/'/g, "''")}'`;
		return (await this.list(path, { $filter: filter }))[0];
	}

	async create(path: string, body: object): Promise<SnelStartRow> {
		return (await this.http.post<SnelStartRow>(path, body)).data;
	}
}
