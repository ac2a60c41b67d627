/** What runs made code here: {@link dev.toolwright.cli.sandbox.SandboxCommand}. */
@NullMarked
package dev.toolwright.cli.sandbox;

import org.jspecify.annotations.NullMarked;
