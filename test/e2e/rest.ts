/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import axios from 'axios';
import type { AxiosError, AxiosInstance } from 'axios';
import type { CredentialEntry } from './cli';
import { owner } from './home';
import type { RunData } from './runData';

export interface CredentialAnswer {
	status: 'OK' | 'Error';
	message: string;
}

export interface FinishedExecution {
	status: string;
	mode: string;
	runData: RunData;
	error?: string;
}

const BROWSER_ID = 'e2e-browser';

/** n8n's REST interface as the editor uses it, logged in as the owner. */
export class N8nRest {
	private constructor(
		private readonly editor: AxiosInstance,
		private readonly publicApi: AxiosInstance,
	) {}

	static async login(url: string): Promise<N8nRest> {
		const answer = await axios.post(
			`${url}/rest/login`,
			{ emailOrLdapLoginId: owner.email, password: owner.password },
			{ headers: { 'browser-id': BROWSER_ID } },
		);
		const cookie = (answer.headers['set-cookie'] ?? [])
			.map((text) => text.split(';')[0])
			.join('; ');
		const headers = { 'browser-id': BROWSER_ID, cookie };
		const editor = client(`${url}/rest`, headers);
		const { data } = await editor.post<{ data: { rawApiKey: string } }>('/api-keys', {
			label: `e2e ${Date.now()}`,
			expiresAt: null,
			scopes: ['execution:read', 'execution:list', 'workflow:activate', 'workflow:deactivate'],
		});
		const publicApi = client(`${url}/api/v1`, { 'X-N8N-API-KEY': data.data.rawApiKey });
		return new N8nRest(editor, publicApi);
	}

	/** What the Test button of the credential window does. */
	async testCredential(credentials: CredentialEntry): Promise<CredentialAnswer> {
		const { data } = await this.editor.post<{ data: CredentialAnswer }>('/credentials/test', {
			credentials,
		});
		return data.data;
	}

	/** What the Execute button does, starting at the named trigger; waits for the end. */
	async runWorkflow(id: string, trigger: string): Promise<FinishedExecution> {
		const { data } = await this.editor.post<{ data: { executionId: string } }>(
			`/workflows/${id}/run`,
			{ triggerToStartFrom: { name: trigger } },
		);
		return await this.finishedExecution(data.data.executionId);
	}

	/** What n8n itself finds in all workflows that its next version would break, by the name of the workflow. */
	async brokenBy(version: 'v3'): Promise<Array<{ rule: string; workflow: string }>> {
		const { data } = await this.editor.get<{ data: BreakingChanges }>(
			`/breaking-changes/report?version=${version}`,
		);
		const rules = data.data.report.workflowResults;
		const found = await Promise.all(
			rules.map(async ({ ruleId }) => {
				const answer = await this.editor.get<{ data: BrokenByRule }>(
					`/breaking-changes/report/${ruleId}`,
				);
				return answer.data.data.affectedWorkflows.map(({ name }) => ({
					rule: ruleId,
					workflow: name,
				}));
			}),
		);
		return found.flat();
	}

	async activate(id: string): Promise<boolean> {
		const { data } = await this.publicApi.post<{ active: boolean }>(
			`/workflows/${id}/activate`,
			{},
		);
		return data.active;
	}

	async deactivate(id: string): Promise<boolean> {
		const { data } = await this.publicApi.post<{ active: boolean }>(
			`/workflows/${id}/deactivate`,
			{},
		);
		return data.active;
	}

	/** What became of the runs of a workflow that came to an end, oldest first. */
	async executionsOf(id: string): Promise<FinishedExecution[]> {
		const { data } = await this.publicApi.get<{ data: ExecutionRow[] }>(
			`/executions?workflowId=${id}&includeData=true&limit=50`,
		);
		return data.data.map(finished).reverse();
	}

	private async finishedExecution(id: string): Promise<FinishedExecution> {
		const deadline = Date.now() + 180_000;
		while (Date.now() < deadline) {
			const { data } = await this.publicApi.get<ExecutionRow>(`/executions/${id}?includeData=true`);
			if (!['new', 'running', 'waiting'].includes(data.status)) return finished(data);
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		throw new Error(`Execution ${id} did not end within three minutes`);
	}
}

function finished({ status, mode, data }: ExecutionRow): FinishedExecution {
	const result = data?.resultData;
	return { status, mode, runData: result?.runData ?? {}, error: result?.error?.message };
}

/** An axios client whose errors say what n8n said, and carry no cookie or key. */
function client(baseURL: string, headers: Record<string, string>): AxiosInstance {
	const instance = axios.create({ baseURL, headers });
	instance.interceptors.response.use(undefined, (error: AxiosError<{ message?: string }>) => {
		const { method = '', url = '' } = error.config ?? {};
		const said = error.response?.data?.message ?? error.message;
		throw new Error(
			`n8n answered ${error.response?.status ?? 'nothing'} to ${method.toUpperCase()} ${url}: ${said}`,
		);
	});
	return instance;
}

interface ExecutionRow {
	status: string;
	mode: string;
	data?: { resultData?: { runData?: RunData; error?: { message?: string } } };
}

interface BreakingChanges {
	report: { workflowResults: Array<{ ruleId: string }> };
}

interface BrokenByRule {
	affectedWorkflows: Array<{ name: string }>;
}
