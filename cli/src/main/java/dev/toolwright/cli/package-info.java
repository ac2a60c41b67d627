/**
 * The {@code toolwright} command: reads arguments, shows progress, prints results and decides nothing. Entry type:
 * {@link dev.toolwright.cli.Main}; one class a subcommand.
 */
@NullMarked
package dev.toolwright.cli;

import org.jspecify.annotations.NullMarked;
