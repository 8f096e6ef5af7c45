/**
 * Two sides measured against each other on this machine, in pairs of fresh JVMs that take turns, until every row is decided
 * or the time is over. It loads no class of either side: what runs there is {@code duel.pacer}.
 */
package org.deblurbench.duel;
