/**
 * Two sides measured against each other on this machine, in pairs of fresh JVMs that take turns, until every row is
 * decided or the time is over. It loads no class of either side: what runs there is {@code duel.pacer}.
 *
 * <p>More than twenty classes: the sides, a pair, the schedule, the evidence of a row and the file that is resumed
 * have some each, all of them seen here only.
 */
package org.deblurbench.duel;
