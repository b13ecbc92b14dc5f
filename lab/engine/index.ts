/**
 * The way into the engine: n8n's own, without a server or a database. Put a world on stage (or have any two services at
 * any addresses), run a template on them, and read what every node made of it. README.md beside this file has an example.
 * What is exported here stays as it is; the other files of this folder may change.
 */
export { ActiveWorkflow } from './activeWorkflow';
export type { Addresses } from './addresses';
export { chain, type ChainNode } from './chain';
export type { Choice } from './choice';
export { costArticles } from './costArticles';
export { formAnswers, formPages } from './coreNodes';
export { credentialsOf, prestaShopCredential, snelStartCredential } from './credentialsOf';
export { demoCosts } from './demoChoices';
export { dataTables } from './dataTable';
export { mailbox } from './mailbox';
export { itemEdits } from './editItems';
export type { EngineOptions } from './engineOptions';
export { failureOf, type EngineRun } from './engineRun';
export { loadCatalogue, type Source } from './loadCatalogue';
export type { CredentialValues } from './mapCredentialsHelper';
export type { NodeProgress } from './nodeProgress';
export { nodesThatDo, nodeThatDoes, type Operation } from './operation';
export { packageRoot } from './packageRoot';
export { runWorkflow } from './runWorkflow';
export { shippedWorkflow } from './shippedWorkflow';
export { sqlDatabase } from './sqlNode';
export { stage, type Stage, type StageOptions } from './stage';
export { testCredential } from './testCredential';
export { untouchedTemplate } from './untouchedTemplate';
export type { WorkflowJson } from './workflowJson';
