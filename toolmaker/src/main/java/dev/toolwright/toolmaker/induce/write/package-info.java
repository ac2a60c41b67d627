/** Programs as Python text: {@link dev.toolwright.toolmaker.induce.write.ParseWriter}. */
@NullMarked
package dev.toolwright.toolmaker.induce.write;

import org.jspecify.annotations.NullMarked;
