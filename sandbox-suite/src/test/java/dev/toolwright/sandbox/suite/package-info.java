/** What a sandbox has to stand: {@link dev.toolwright.sandbox.suite.AttackSuite}, attack by attack in the resource folder. */
@NullMarked
package dev.toolwright.sandbox.suite;

import org.jspecify.annotations.NullMarked;
