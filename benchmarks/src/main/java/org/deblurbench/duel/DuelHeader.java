package org.deblurbench.duel;

import java.util.List;

/**
 * The first line of a duel's file: what it is about. Whoever goes on with it must find the same.
 *
 * @param format the version of the file's format
 * @param arguments the command line
 * @param oldHash of everything on the class path of OLD
 * @param newHash of everything on the class path of NEW
 * @param seed of the coin and of the order
 */
public record DuelHeader(String format, List<String> arguments, String oldHash, String newHash, long seed) {
    /** The format that this version writes. */
    public static final String FORMAT = "deblurbench duel 1";
}
