interface Running {
  readonly name: string;
  readonly done: () => void;
  readonly fail: (why: Error) => void;
}

/** The ribbon commands that run in the add-in, until it calls event.completed(). */
export class Commands {
  private readonly running = new Map<string, Running>();
  private isListening = false;
  private count = 0;

  /** `send` tells the add-in of a command: its id, and the function that it is to run. */
  constructor(private readonly send: (id: string, name: string) => void) {}

  /** Resolves when the add-in has said that the command is complete. */
  invoke(name: string): Promise<void> {
    return new Promise((done, fail) => {
      this.count += 1;
      const id = `command-${this.count}`;
      this.running.set(id, { name, done, fail });
      if (this.isListening) this.send(id, name);
    });
  }

  /** The add-in listens from now on; what was asked of it while it started is told now. */
  listens(): void {
    this.isListening = true;
    for (const [id, { name }] of this.running) this.send(id, name);
  }

  /**
   * A command has ended: with 0 well, else with the client's number of what was wrong. It is 11101 where no function of
   * that name is associated, be it that the pane is still starting: Excel does not ask again
   * (github.com/OfficeDev/office-js/issues/5176).
   */
  ended(id: string, status: number): void {
    const command = this.running.get(id);
    if (command === undefined) return;
    this.running.delete(id);
    if (status === 0) command.done();
    else command.fail(new Error(`The add-in has no function '${command.name}' (${status}).`));
  }

  /** The frame is gone, and with it whatever ran. */
  stop(): void {
    for (const { name, fail } of this.running.values()) fail(new Error(`The pane was closed while '${name}' ran.`));
    this.running.clear();
  }
}
