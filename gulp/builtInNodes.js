/** Nodes of n8n itself that a template may use, with their versions and number of inputs in n8n 2.41. */
module.exports = {
	'n8n-nodes-base.manualTrigger': { versions: [1], inputs: 0 },
	'n8n-nodes-base.scheduleTrigger': { versions: [1, 1.1, 1.2, 1.3], inputs: 0 },
	'n8n-nodes-base.formTrigger': { versions: [2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6], inputs: 0 },
	'n8n-nodes-base.executeWorkflowTrigger': { versions: [1.1], inputs: 0 },
	'n8n-nodes-base.errorTrigger': { versions: [1], inputs: 0 },
	'n8n-nodes-base.stickyNote': { versions: [1], inputs: 0 },
	'n8n-nodes-base.dataTable': { versions: [1, 1.1], inputs: 1 },
	'n8n-nodes-base.form': { versions: [2.3, 2.4, 2.5], inputs: 1 },
	'n8n-nodes-base.executeWorkflow': { versions: [1.2, 1.3, 1.4], inputs: 1 },
	'n8n-nodes-base.noOp': { versions: [1], inputs: 1 },
	'n8n-nodes-base.set': { versions: [3, 3.1, 3.2, 3.3, 3.4], inputs: 1 },
	'n8n-nodes-base.filter': { versions: [2, 2.1, 2.2, 2.3], inputs: 1 },
	'n8n-nodes-base.splitInBatches': { versions: [1, 2, 3], inputs: 1 },
	'n8n-nodes-base.emailSend': { versions: [1, 2, 2.1], inputs: 1 },
	'n8n-nodes-base.microsoftSql': { versions: [1, 1.1, 1.2], inputs: 1 },
	'n8n-nodes-base.if': { versions: [2, 2.1, 2.2, 2.3], inputs: 1 },
};
