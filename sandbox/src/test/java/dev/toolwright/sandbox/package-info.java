/** What a sandbox has to stand: {@link dev.toolwright.sandbox.AttackSuite}, attack by attack in the resource folder. */
@NullMarked
package dev.toolwright.sandbox;

import org.jspecify.annotations.NullMarked;
