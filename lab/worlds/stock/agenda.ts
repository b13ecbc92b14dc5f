interface Appointment {
	at: number;
	kind: string;
	act: () => void | Promise<void>;
}

/** What is going to happen, in the order in which it happens. Times are simulated minutes. */
export class Agenda {
	private readonly appointments: Appointment[] = [];

	constructor(private readonly now: () => number) {}

	in(minutes: number, act: Appointment['act'], kind = ''): void {
		this.at(this.now() + minutes, act, kind);
	}

	at(minutes: number, act: Appointment['act'], kind = ''): void {
		const later = this.appointments.findIndex(({ at }) => at > minutes);
		const position = later === -1 ? this.appointments.length : later;
		this.appointments.splice(position, 0, { at: minutes, kind, act });
	}

	/** Again and again, after a pause that is asked for each time. */
	every(pause: () => number, act: () => void): void {
		this.in(pause(), () => {
			act();
			this.every(pause, act);
		});
	}

	/** Takes out the next appointment before a time; undefined when there is none. */
	next(before: number): Appointment | undefined {
		return this.appointments[0]?.at < before ? this.appointments.shift() : undefined;
	}

	/** Takes out the first appointment of a kind, however far ahead: it happens earlier than planned. */
	bringForward(kinds: readonly string[]): Appointment | undefined {
		const position = this.appointments.findIndex(({ kind }) => kinds.includes(kind));
		return position === -1 ? undefined : this.appointments.splice(position, 1)[0];
	}
}
