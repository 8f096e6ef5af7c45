package org.deblurbench.record;

/**
 * How closely the answers of a row were looked at.
 *
 * @param judged answers that were judged from the inputs, over all forks
 * @param calls answers that there were, warm-up included: each was compared in some elements with one that was judged
 */
public record Answers(int judged, long calls) {}
