import './environment';
import type { ExecutionLifecycleHooks } from 'n8n-core';
import type {
	ExecuteWorkflowData,
	IDataObject,
	IExecuteWorkflowInfo,
	INodeExecutionData,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import type { MapCredentialsHelper } from './mapCredentialsHelper';

const address = (path: string) => `http://127.0.0.1/${path}`;

let executions = 0;

/** n8n numbers its executions. */
const nextExecution = (): string => {
	executions += 1;
	return String(executions);
};

/** Workflows that a run may call, by id: each gives the items of its last node, or throws what ended it. */
export type SubWorkflows = Readonly<
	Record<string, (items: IDataObject[]) => Promise<IDataObject[]>>
>;

/** Everything a run needs from its surroundings; what a server would supply is absent on purpose. */
export const surroundings = (
	credentialsHelper: MapCredentialsHelper,
	hooks?: ExecutionLifecycleHooks,
	workflows: SubWorkflows = {},
): IWorkflowExecuteAdditionalData =>
	({
		executionId: nextExecution(),
		credentialsHelper,
		hooks,
		variables: {},
		userId: 'engine',
		currentNodeExecutionIndex: 0,
		restApiUrl: address('rest'),
		instanceBaseUrl: address(''),
		webhookBaseUrl: address('webhook'),
		webhookTestBaseUrl: address('webhook-test'),
		webhookWaitingBaseUrl: address('webhook-waiting'),
		formWaitingBaseUrl: address('form-waiting'),
		setExecutionStatus() {},
		sendDataToUI() {},
		logAiEvent() {},
		getRunExecutionData: async () => undefined,
		executeWorkflow: async (
			{ id = '' }: IExecuteWorkflowInfo,
			_: unknown,
			{ inputData }: { inputData?: INodeExecutionData[] },
		): Promise<ExecuteWorkflowData> => {
			const does = workflows[id];
			if (!does) throw new Error(`Workflow "${id}" does not exist.`);
			const rows = await does((inputData ?? []).map(({ json }) => json));
			return { executionId: nextExecution(), data: [rows.map((json) => ({ json }))] };
		},
	}) as unknown as IWorkflowExecuteAdditionalData;
