/** The code of PrestaShop in a refusal, null when the answer held none. */
interface Coded {
	code: number | null;
}

const NO_RIGHT_TO_VERB = 25;
const NO_RIGHT_TO_RESOURCE = 26;
const NO_SUCH_RESOURCE = 27;
const NO_SUCH_FIELD = 35;

/** Whether the key lacks the right for what was asked. */
export const lacksRight = ({ code }: Coded): boolean =>
	code === NO_RIGHT_TO_VERB || code === NO_RIGHT_TO_RESOURCE;

/** Whether this release of PrestaShop does not have the resource. */
export const lacksResource = ({ code }: Coded): boolean => code === NO_SUCH_RESOURCE;

/** Whether this release of PrestaShop does not have a field that was asked for. */
export const lacksField = ({ code }: Coded): boolean => code === NO_SUCH_FIELD;
