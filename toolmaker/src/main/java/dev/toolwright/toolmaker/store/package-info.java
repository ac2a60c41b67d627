/** Where made tools and what became of them are kept: {@link ToolStore}. */
@NullMarked
package dev.toolwright.toolmaker.store;

import org.jspecify.annotations.NullMarked;
