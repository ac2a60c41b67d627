/** Proof that an engine's walls hold: {@link dev.toolwright.sandbox.check.SandboxCheck}. */
@NullMarked
package dev.toolwright.sandbox.check;

import org.jspecify.annotations.NullMarked;
