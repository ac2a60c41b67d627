/**
 * How the process ends: {@link dev.toolwright.cli.exit.ExitStatus}, and {@link dev.toolwright.cli.exit.CommandFailure} for what the
 * user can mend.
 */
@NullMarked
package dev.toolwright.cli.exit;

import org.jspecify.annotations.NullMarked;
