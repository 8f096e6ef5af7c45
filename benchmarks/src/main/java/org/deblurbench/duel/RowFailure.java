package org.deblurbench.duel;

import org.deblurbench.record.Verdict;

/**
 * Why a row cannot be measured.
 *
 * @param side OLD or NEW
 * @param verdict {@link Verdict#FAILED}, {@link Verdict#WRONG}, or why the row is not possible there
 * @param reason one line
 */
record RowFailure(String side, Verdict verdict, String reason) {}
