import './environment';
import 'reflect-metadata';
import { PollContext } from 'n8n-core';
import type { IDataObject } from 'n8n-workflow';
import { assembled } from './assembled';
import type { EngineOptions } from './engineOptions';
import { engineRun, type EngineRun } from './engineRun';
import { executed } from './executed';

/** A shipped template that is switched on: its triggers poll, and n8n's engine runs it with what they find. */
export class ActiveWorkflow {
	/** What n8n stores between two polls, as text: it may be another process that reads it. */
	stored = '{}';

	constructor(
		private readonly template: string,
		private readonly options: EngineOptions,
	) {}

	/** One poll of a trigger; the run that it began, or null where nothing happened. Throws what the poll throws. */
	async poll(trigger: string): Promise<EngineRun | null> {
		const staticData = JSON.parse(this.stored) as IDataObject;
		const ready = await assembled(this.template, this.options, staticData);
		const { workflow, additionalData } = ready;
		const node = workflow.getNode(trigger)!;
		const { poll } = workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
		const context = new PollContext(workflow, node, additionalData, 'trigger', 'activate');
		const found = await workflow.expression.withIsolate(async () => await poll!.call(context));
		this.stored = JSON.stringify(workflow.staticData);
		if (found === null) return null;
		const inputs = found.map((items) => items.map(({ json }) => json));
		const run = await executed(ready, { ...this.options, startNode: trigger, inputs }, 'trigger');
		return engineRun(ready.json, run, ready.helper.tokensFetched);
	}
}
