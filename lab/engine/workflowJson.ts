import type { IConnections, INode, IWorkflowSettings } from 'n8n-workflow';
/** The parts of an exported workflow that a run needs. */
export interface WorkflowJson {
	id?: string;
	name?: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}
