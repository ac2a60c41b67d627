/**
 * The one place where made code meets the sandbox: {@link dev.toolwright.toolmaker.run.MadeCode}. What comes back says what
 * happened; whether an answer is right is for others to say, outside the sandbox.
 */
@NullMarked
package dev.toolwright.toolmaker.run;

import org.jspecify.annotations.NullMarked;
