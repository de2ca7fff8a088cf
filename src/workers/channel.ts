/** What both ends of a channel need of a `Worker`, of a `MessagePort` or of the scope of a worker. */
export interface ChannelPort {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Question<Request> {
  readonly id: number;
  readonly request: Request;
}

type Answer<Step, Reply> =
  | { readonly id: number; readonly kind: 'step'; readonly step: Step }
  | { readonly id: number; readonly kind: 'done'; readonly reply: Reply }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** A computation that yields what it has found so far and returns its result. */
export type Steps<Step, Reply> = Generator<Step, Reply, void>;

/** The same where some steps have to be waited for. */
export type SlowSteps<Step, Reply> = Steps<Step, Reply> | AsyncGenerator<Step, Reply, void>;

/** The end that computes: answers each request with the steps of a pure function. An error goes back as its message. */
export function serve<Request, Step, Reply>(
  port: ChannelPort,
  compute: (request: Request) => SlowSteps<Step, Reply>,
): void {
  port.onmessage = async ({ data }: MessageEvent<Question<Request>>) => {
    const { id, request } = data;
    const answer = (message: Answer<Step, Reply>) => port.postMessage(message);
    try {
      const steps = compute(request);
      let step = await steps.next();
      for (; !step.done; step = await steps.next()) answer({ id, kind: 'step', step: step.value });
      answer({ id, kind: 'done', reply: step.value });
    } catch (error) {
      answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** The end that asks. Requests may be in flight together: each has its own answer. Rejects when the computation failed. */
export function connect<Request, Step, Reply>(
  port: ChannelPort,
): (request: Request, onStep: (step: Step) => void) => Promise<Reply> {
  const waiting = new Map<number, (answer: Answer<Step, Reply>) => void>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Answer<Step, Reply>>) => waiting.get(data.id)?.(data);
  return (request, onStep) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        if (answer.kind === 'step') {
          onStep(answer.step);
          return;
        }
        waiting.delete(id);
        if (answer.kind === 'done') resolve(answer.reply);
        else reject(new Error(answer.message));
      });
      port.postMessage({ id, request } satisfies Question<Request>);
    });
}
