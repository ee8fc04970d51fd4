/**
 * Why a request has no answer, as a part of a sentence: fetch hides what happened in the cause of its
 * error.
 * @param timeout milliseconds after which it was given up
 */
export function failureOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1_000} s`;
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
