/** Whether questions fit tools. */
@NullMarked
package dev.toolwright.toolmaker.fit;

import org.jspecify.annotations.NullMarked;
