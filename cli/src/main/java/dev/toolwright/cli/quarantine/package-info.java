/** {@code toolwright catalog quarantine}: tools that changed after they were approved. Entry type: {@link dev.toolwright.cli.quarantine.QuarantineCommand}. */
@NullMarked
package dev.toolwright.cli.quarantine;

import org.jspecify.annotations.NullMarked;
