/** Values as made code has them: {@link dev.toolwright.toolmaker.value.PythonValue}. */
@NullMarked
package dev.toolwright.toolmaker.value;

import org.jspecify.annotations.NullMarked;
