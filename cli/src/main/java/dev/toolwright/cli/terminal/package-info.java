/**
 * Where the command prints: {@link dev.toolwright.cli.terminal.Terminal} knows colours and widths,
 * {@link dev.toolwright.cli.terminal.TreePrinter} draws a search while it happens.
 */
@NullMarked
package dev.toolwright.cli.terminal;

import org.jspecify.annotations.NullMarked;
