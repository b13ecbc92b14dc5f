import type { IBinaryKeyData, IDataObject, WorkflowExecuteMode } from 'n8n-workflow';
import type { Addresses } from './addresses';
import type { Choice } from './choice';
import type { Source } from './loadCatalogue';
import type { CredentialValues } from './mapCredentialsHelper';
import type { NodeProgress } from './nodeProgress';
import type { SubWorkflows } from './surroundings';

export interface EngineOptions {
	/** `src` (the default) runs the TypeScript sources, `dist` the built package as n8n loads it. */
	source?: Source;
	/** What the user filled in, by credential type (snelStartApi, prestaShopApi). */
	credentials?: CredentialValues;
	/** Addresses to use instead of those in the credentials. */
	addresses?: Addresses;
	/** What the owner filled in on the nodes, in this order. */
	choices?: readonly Choice[];
	/** Name of the node to start at; default the trigger, or the first node of a chain. */
	startNode?: string;
	/** Items for the start node, one list per input: `[[{...}], [{...}]]`. Bare json objects. */
	inputs?: IDataObject[][];
	/** Files that the items of the first input carry, in their order. */
	files?: readonly IBinaryKeyData[];
	/** Nodes that do not run: each puts out these items instead, as data that is pinned in n8n's editor. */
	pinned?: Readonly<Record<string, readonly IDataObject[]>>;
	/** Workflows that this one may call, by their id. */
	workflows?: SubWorkflows;
	/** How the run came about, as n8n tells its nodes; default by hand. */
	mode?: WorkflowExecuteMode;
	/** Hears of every node that begins and ends. */
	onNode?: (progress: NodeProgress) => void;
}
