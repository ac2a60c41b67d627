/** Invented people, addresses and companies for tests: {@link dev.toolwright.hub.people.People}. */
@NullMarked
package dev.toolwright.hub.people;

import org.jspecify.annotations.NullMarked;
