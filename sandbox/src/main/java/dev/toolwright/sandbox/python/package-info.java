/** What both engines run: {@link dev.toolwright.sandbox.python.PythonSource}. */
@NullMarked
package dev.toolwright.sandbox.python;

import org.jspecify.annotations.NullMarked;
