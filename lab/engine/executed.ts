import './environment';
import 'reflect-metadata';
import { mapValues } from 'lodash';
import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	type IDataObject,
	type INodeExecutionData,
	type IRun,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import type { Assembled } from './assembled';
import type { EngineOptions } from './engineOptions';

const asItems = (rows: readonly IDataObject[]): INodeExecutionData[] =>
	rows.map((json, item) => ({ json, pairedItem: { item } }));

/** Runs it from one node on, with items for that node. */
export async function executed(
	{ workflow, additionalData }: Assembled,
	{ startNode, inputs, pinned, files }: EngineOptions,
	mode: WorkflowExecuteMode = 'manual',
): Promise<IRun> {
	const node = startNode === undefined ? workflow.getStartNode() : workflow.getNode(startNode);
	if (!node) throw new Error(`The workflow has no node "${startNode ?? '(trigger)'}" to start at`);
	const main = (inputs ?? [[{}]]).map(asItems);
	files?.forEach((binary, at) => Object.assign(main[0][at], { binary }));
	const run = createRunExecutionData({
		startData: {},
		resultData: { pinData: mapValues(pinned, asItems) },
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
	});
	return await new WorkflowExecute(additionalData, mode, run).processRunExecutionData(workflow);
}
