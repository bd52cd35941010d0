import type { ExcelHost } from './host.ts';
import type { Answer, Batch } from './wire.ts';

/** The runtime's one call to its host, and the host's calls back. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

const RESPONSE = 2;
const EVENT = 3;

/** Puts the host behind the runtime loaded in this process; a new call replaces the workbook. */
export function bridgeTo(host: ExcelHost): HostBridge {
  const bridge: HostBridge = {
    onMessageFromHost: () => undefined, // the runtime puts its own here
    sendMessageToHost(message) {
      const { id, message: request } = JSON.parse(message) as {
        id: number;
        message: { body: string | Batch };
      };
      const text = typeof request.body === 'string' ? request.body : JSON.stringify(request.body);
      const body = answer(host, text);
      const reply = { id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(reply)), 0);
    },
  };
  host.deliver = (entries) => bridge.onMessageFromHost(JSON.stringify({ type: EVENT, message: { entries } }));
  return bridge;
}

/** Runs a request as it came over the wire, within the limits of size. */
function answer(host: ExcelHost, text: string): Answer {
  if (isTooLarge(host, text)) return tooLarge('RequestPayloadSizeLimitExceeded');
  const result = host.run(JSON.parse(text) as Batch);
  return isTooLarge(host, result) ? tooLarge('ResponsePayloadSizeLimitExceeded') : result;
}

/** Measured only where there is a limit: it costs as much as the answer itself. */
function isTooLarge({ payloadLimit }: ExcelHost, sent: string | Answer): boolean {
  if (payloadLimit === undefined) return false;
  return Buffer.byteLength(typeof sent === 'string' ? sent : JSON.stringify(sent)) > payloadLimit;
}

function tooLarge(code: string): Answer {
  const error = { Code: code, Message: 'Too large.', Location: '', HttpStatusCode: 413, ActionIndex: -1 };
  return { Results: [], TraceIds: [], Error: error };
}
