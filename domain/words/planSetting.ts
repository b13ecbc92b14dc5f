/** The node that plans, as the templates call it. */
const PLAN_NODE = 'Plan';

/**
 * Where a setting of the plan stands on the screen, for whoever has to change it: 'Plan → Sales (Verkopen) → Memo'. The
 * labels are those of the node, as a test sees to.
 */
export const planSetting = (...labels: string[]): string =>
	`'${[PLAN_NODE, ...labels].join(' → ')}'`;

/** The same text for a node that somebody gave another name. */
export const namedAs = (text: string, nodeName: string): string =>
	text.replaceAll(`'${PLAN_NODE} → `, `'${nodeName} → `);
