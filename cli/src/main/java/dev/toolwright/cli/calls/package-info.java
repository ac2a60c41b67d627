/** The command {@code toolwright calls}: {@link dev.toolwright.cli.calls.CallsCommand}. */
@NullMarked
package dev.toolwright.cli.calls;

import org.jspecify.annotations.NullMarked;
