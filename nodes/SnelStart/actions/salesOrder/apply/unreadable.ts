import { failed, type Applied } from './applied';

/** SnelStart did not tell how the sales order stands, so nothing was written. */
export const unreadable = (number: number): Applied =>
	failed({
		code: 'outcome-unknown',
		message: `sales order ${number} could not be read just before it was to be changed, so nothing was written`,
		messageNl: `verkooporder ${number} kon vlak voor de wijziging niet worden gelezen, dus er is niets geschreven`,
		fix: 'Nothing needs to be done: the next run tries again.',
		fixNl: 'Niets: de volgende uitvoering probeert het opnieuw.',
	});
