import { flag, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Lets web orders live: placed before and after the start, paid late or never, cancelled, refunded in every way,
edited, split, deleted, entered by hand, invoiced, taken back and changed in SnelStart, while the shipped
templates import, export stock and follow up, are cut off and overlap. A referee with books of its own judges.

  npm run check:life
  npm run check:life -- [options]

  --seed S      another world and other people (default 1)
  --orders N    web orders (default 300)
  --rounds R    times that orders live on and are then judged (default 8)
  --kills K     runs killed with SIGKILL in processes of their own: follow-ups, undoings, imports (default 0)
  --json        print the figures as one JSON object on the last line
  --help        this text

Exit code 1 when anything is wrong, with what it is. What each figure means: lab/runs/life/README.md.`;

/** What a person may ask of `npm run check:life`. */
export const options = {
	seed: wholeNumber(1),
	orders: wholeNumber(300, 10),
	rounds: wholeNumber(8, 2),
	kills: wholeNumber(0),
	json: flag,
};

export type CheckLifeOptions = OptionsOf<typeof options>;
