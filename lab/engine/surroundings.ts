import './environment';
import type { ExecutionLifecycleHooks } from 'n8n-core';
import type { IWorkflowExecuteAdditionalData } from 'n8n-workflow';
import type { MapCredentialsHelper } from './mapCredentialsHelper';

const address = (path: string) => `http://127.0.0.1/${path}`;

let executions = 0;

/** n8n numbers its executions. */
const nextExecution = (): string => {
	executions += 1;
	return String(executions);
};

/** Everything a run needs from its surroundings; what a server would supply is absent on purpose. */
export const surroundings = (
	credentialsHelper: MapCredentialsHelper,
	hooks?: ExecutionLifecycleHooks,
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
		executeWorkflow: async () => {
			throw new Error('The engine runs one workflow only');
		},
	}) as unknown as IWorkflowExecuteAdditionalData;
