/** What runs were told, on disk. */
@NullMarked
package dev.toolwright.runs.memory;

import org.jspecify.annotations.NullMarked;
