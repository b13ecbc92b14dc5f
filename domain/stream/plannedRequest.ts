/** A request that a run with *Only Report* off makes, as it goes over the wire but for ids that the service gives out. */
export interface PlannedRequest {
	/** Its place among all that the node would send, from 1. */
	at: number;
	method: string;
	/** What follows the address of the API or of the shop. */
	path: string;
	/** JSON for SnelStart, the text of the XML for PrestaShop; none where nothing is sent along. */
	body?: unknown;
	/** What the answer to it gives out, as the requests after it name it: "{id of new customer 1}". */
	gives?: string;
}
