/** Who lets a tool serve. */
@NullMarked
package dev.toolwright.toolmaker.approval;

import org.jspecify.annotations.NullMarked;
