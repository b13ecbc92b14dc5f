import { shortenWaits } from '../../lab/runs/chaos/shortenWaits';

/** Before a second try the nodes wait up to seconds; the suites of this room do so some hundreds of times. */
shortenWaits(10);
