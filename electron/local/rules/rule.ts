import type { IncomingMessage } from 'node:http';
import type { FailureCode } from '../../../shared/contract/failure.ts';

/** Who we are on this run: what a request must prove that it knows or was sent to. */
export interface Identity {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  /** 256 random bits, base64url. */
  readonly token: string;
}

export interface Refusal {
  readonly status: number;
  readonly code: FailureCode;
}

/** Looks at a request before its body is read. Returns why it is refused, or null. */
export type Rule = (request: IncomingMessage, identity: Identity) => Refusal | null;

/** The first refusal of the rules, in their order; null where all of them let the request pass. */
export function firstRefusal(
  rules: readonly Rule[],
  request: IncomingMessage,
  identity: Identity,
): Refusal | null {
  for (const rule of rules) {
    const refusal = rule(request, identity);
    if (refusal !== null) return refusal;
  }
  return null;
}
