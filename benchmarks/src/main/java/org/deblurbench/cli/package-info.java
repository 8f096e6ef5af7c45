/**
 * The command line: parsing, help and exit codes of each subcommand, which other packages do. Knows all of them.
 *
 * <p>More than twenty classes, since each subcommand has two: what it does, and its options.
 */
package org.deblurbench.cli;
