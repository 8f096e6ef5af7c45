/** The command line: parsing, help and exit codes of each subcommand, which other packages do. Knows all of them. */
package org.deblurbench.cli;
