/** Where made tools, what became of them ({@link ToolStore}) and the questions without a tool are kept ({@link InstanceStore}). */
@NullMarked
package dev.toolwright.toolmaker.store;

import org.jspecify.annotations.NullMarked;
