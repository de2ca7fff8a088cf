/** What both ends of a channel need of a `Worker`, of a `MessagePort` or of the scope of a worker. */
export interface ChannelPort {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Question<Request> {
  readonly id: number;
  readonly request: Request;
}

type Answer<Reply> =
  | { readonly id: number; readonly kind: 'progress'; readonly fraction: number }
  | { readonly id: number; readonly kind: 'done'; readonly reply: Reply }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

/** A computation that yields the fraction done and returns its result. */
export type Steps<Reply> = Generator<number, Reply, void>;

/** Progress is not worth a message under this. */
const LEAST_PROGRESS = 0.01;

/** The end that computes: answers each request with the steps of a pure function. An error goes back as its message. */
export function serve<Request, Reply>(port: ChannelPort, compute: (request: Request) => Steps<Reply>): void {
  port.onmessage = ({ data }: MessageEvent<Question<Request>>) => {
    const { id, request } = data;
    const answer = (message: Answer<Reply>) => port.postMessage(message);
    try {
      let said = 0;
      const steps = compute(request);
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        if (step.value < said + LEAST_PROGRESS) continue;
        said = step.value;
        answer({ id, kind: 'progress', fraction: said });
      }
      answer({ id, kind: 'done', reply: step.value });
    } catch (error) {
      answer({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** The end that asks. Requests may be in flight together: each has its own answer. Rejects when the computation failed. */
export function connect<Request, Reply>(
  port: ChannelPort,
): (request: Request, onProgress: (fraction: number) => void) => Promise<Reply> {
  const waiting = new Map<number, (answer: Answer<Reply>) => void>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Answer<Reply>>) => waiting.get(data.id)?.(data);
  return (request, onProgress) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (answer) => {
        if (answer.kind === 'progress') {
          onProgress(answer.fraction);
          return;
        }
        waiting.delete(id);
        if (answer.kind === 'done') resolve(answer.reply);
        else reject(new Error(answer.message));
      });
      port.postMessage({ id, request } satisfies Question<Request>);
    });
}
