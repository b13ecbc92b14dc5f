import type { IDataObject, ILoadOptionsFunctions, IPollFunctions } from 'n8n-workflow';

type Send = (credential: string, options: object) => Promise<unknown>;

/** A trigger with what n8n keeps for it, which travels as text as it does through n8n's database and queue. */
export class PollingTrigger<Item extends object> {
	/** What n8n has in memory between two polls. */
	kept = '{}';

	/** What it has stored: it does so where a workflow is switched on, and with what a poll hands on. */
	private stored = '{}';

	readonly log: string[] = [];

	/** Requests that polls made. */
	requests = 0;

	/** What happens before each request of a poll. */
	meanwhile: () => void = () => {};

	/**
	 * @param node what the node does at a poll
	 * @param opened what n8n gives it to reach the service with
	 */
	constructor(
		private readonly node: (context: IPollFunctions) => Promise<object[]>,
		private readonly opened: ILoadOptionsFunctions,
		private readonly parameters: IDataObject,
	) {}

	/** @param data what n8n has in memory, for polls that overlap; default what it stored */
	async poll(mode: 'trigger' | 'manual' = 'trigger', data = this.memory()): Promise<Item[]> {
		const send = this.opened.helpers.httpRequestWithAuthentication as unknown as Send;
		const context = {
			...this.opened,
			helpers: {
				httpRequestWithAuthentication: async (...sent: Parameters<Send>) => {
					this.requests += 1;
					this.meanwhile();
					return await send(...sent);
				},
			},
			getMode: () => mode,
			getWorkflowStaticData: () => data,
			getNodeParameter: (name: string, fallback: unknown) =>
				this.parameters[name] ??
				(this.parameters.options as IDataObject)?.[name.slice(8)] ??
				fallback,
			logger: { ...this.opened.logger, info: (text: string) => this.log.push(text) },
		} as unknown as IPollFunctions;
		const items = await this.node(context);
		this.kept = JSON.stringify(data);
		if (items.length > 0 || this.stored === '{}') this.stored = this.kept;
		return items as Item[];
	}

	/** n8n starts anew, with what it has stored. */
	restart(): void {
		this.kept = this.stored;
	}

	/** The same as objects. */
	memory(): IDataObject {
		return JSON.parse(this.kept) as IDataObject;
	}
}
