/**
 * What became of a web order for the archive: `created` and `exists` its sales order stood in SnelStart at the end of
 * the run, `undone` an owner had it taken away again.
 */
type ArchivedOutcome = 'created' | 'exists' | 'undone';

/**
 * One row of the Data Table `webshop_orders`: which sales order a run made of which web order. Knowledge that may be
 * lost, be older than the books or come from elsewhere: it counts only together with what SnelStart and the shop say.
 * It holds no name and no e-mail address.
 */
export interface ArchivedOrder {
	kind: 'archivedOrder';
	/** administratieIdentifier of the administration it was booked in. */
	administration: string;
	/** Payment reference (betalingskenmerk): prefix + id of the web order. With `administration` it names the row. */
	importKey: string;
	orderId: string;
	reference: string;
	salesOrderId: string;
	salesOrderNumber: number;
	/** See `bookedHash`; empty where the run found the sales order in place of making it. */
	bookedHash: string;
	/** Whether the run made the card of its customer as well. */
	customerCreated: boolean;
	/** Id of the execution of n8n that wrote the row. */
	runId: string;
	/** ISO 8601, when that was. */
	at: string;
	outcome: ArchivedOutcome;
}
