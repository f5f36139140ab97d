// Refusals, made in one place.

import type { Refusal, RefusalCode } from './orders.ts';

/** A refusal with its arguments in the order declared in REFUSALS. */
export function refuse(code: RefusalCode, ...values: readonly number[]): Refusal {
  return { code, arguments: values };
}
