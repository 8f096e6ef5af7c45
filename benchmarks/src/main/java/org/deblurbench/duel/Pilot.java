package org.deblurbench.duel;

/**
 * What one short run of both sides of a row has told.
 *
 * @param operationSeconds an operation, of the side that is faster: a plan must not split it on one side alone
 * @param overheadSeconds what comes with every iteration and is not measured, such as judging its answer
 * @param startSeconds from the start of the JVMs to the first iteration, and from the last one to their ends
 */
record Pilot(double operationSeconds, double overheadSeconds, double startSeconds) {}
