/** Public data that lies beside the repository. */
@NullMarked
package dev.toolwright.toolmaker.shared;

import org.jspecify.annotations.NullMarked;
